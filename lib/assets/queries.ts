import { desc, eq, inArray } from 'drizzle-orm'
import { assets } from '@/db/schema'
import type { Context, ReaderContext } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import { decodeKey, pageOf } from '@/lib/keyset'
import { afterKey } from '@/lib/keyset-queries'
import { authorize } from '@/lib/permissions/authorize'
import type { AssetRef } from './asset-ref'

export const assetColumns = {
  id: assets.id,
  width: assets.width,
  height: assets.height,
  focalX: assets.focalX,
  focalY: assets.focalY,
  alt: assets.alt,
  caption: assets.caption,
  credit: assets.credit,
  takenAt: assets.takenAt,
  fields: assets.fields,
}

/** @throws Refusal forbidden · not_found */
export async function getAsset(ctx: Context, id: string): Promise<AssetRef> {
  authorize(ctx.actor, 'article.view')
  const [asset] = await ctx.db.select(assetColumns).from(assets).where(eq(assets.id, id))
  if (!asset) throw new Refusal('not_found')
  return asset
}

/** The library, newest first, a page at a time. */
export async function listAssets(
  ctx: Context,
  { after, limit = 24 }: { after?: string | null; limit?: number } = {},
): Promise<{ items: AssetRef[]; next: string | null }> {
  authorize(ctx.actor, 'article.view')
  const rows = await ctx.db
    .select({ ...assetColumns, createdAt: assets.createdAt })
    .from(assets)
    .where(afterKey(assets.createdAt, assets.id, decodeKey(after)))
    .orderBy(desc(assets.createdAt), desc(assets.id))
    .limit(limit + 1)
  const page = pageOf(rows, limit, (row) => ({ at: row.createdAt, id: row.id }))
  return { items: page.items.map(({ createdAt: _, ...asset }) => asset), next: page.next }
}

/** These pictures, in any order; ids without one are left out. @throws Refusal forbidden */
export async function listAssetsById(ctx: Context, ids: string[]): Promise<AssetRef[]> {
  authorize(ctx.actor, 'article.view')
  if (ids.length === 0) return []
  return ctx.db.select(assetColumns).from(assets).where(inArray(assets.id, ids))
}

/** What decides which renditions a picture has; for anybody who knows its id. */
export async function findAssetFocus(
  { db }: Pick<ReaderContext, 'db'>,
  id: string,
): Promise<Pick<AssetRef, 'width' | 'height' | 'focalX' | 'focalY'> | null> {
  const [asset] = await db
    .select({ width: assets.width, height: assets.height, focalX: assets.focalX, focalY: assets.focalY })
    .from(assets)
    .where(eq(assets.id, id))
  return asset ?? null
}
