import { createHash, randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { assets, people } from '@/db/schema'
import type { Context } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import { record } from '@/lib/events/mutations'
import { actorId, authorize } from '@/lib/permissions/authorize'
import type { AssetRef } from './asset-ref'
import { cleanLine } from './clean-line'
import { readEmbeddedWords } from './embedded-words'
import { inspectPicture } from './inspect'
import { assetColumns } from './queries'
import type { SetAssetFieldInput } from './schema'
import { removeOriginal, writeOriginal } from './storage'

/**
 * Takes a picture into the library: checked by its content, kept as it came, with its words and time prefilled from what
 * travels inside the file. The file is on disk before the row is committed.
 * @throws Refusal forbidden · file_too_large · file_type
 */
export async function uploadAsset(
  ctx: Context,
  { fileName, bytes }: { fileName: string; bytes: Buffer },
): Promise<AssetRef> {
  authorize(ctx.actor, 'asset.upload')
  const picture = await inspectPicture(bytes)
  const { takenAt, ...words } = await readEmbeddedWords(bytes)
  const id = randomUUID()
  await writeOriginal(id, bytes)
  try {
    return await ctx.db.transaction(async (tx) => {
      const [asset] = await tx
        .insert(assets)
        .values({
          id,
          ...picture,
          ...words,
          fileName: cleanLine(fileName, 200) || 'picture',
          bytes: bytes.byteLength,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          // A clock set wrong must not print a day that has not come; a day's room, because cameras know no zone.
          takenAt: takenAt && takenAt.getTime() < ctx.now.getTime() + dayMs ? takenAt : null,
          createdBy: actorId(ctx.actor),
          createdAt: ctx.now,
        })
        .returning(assetColumns)
      if (!asset) throw new Error('insert returned no row')
      await record(tx, ctx, { type: 'asset.uploaded', data: { assetId: id, mime: picture.mime } })
      return asset
    })
  } catch (error) {
    await removeOriginal(id)
    throw error
  }
}

const dayMs = 86_400_000

/**
 * Saves one field of a picture, against the version it was based on.
 * @throws Refusal forbidden · not_found · stale (details: field, version, current, by, at)
 */
export async function setAssetField(ctx: Context, input: SetAssetFieldInput): Promise<{ version: number }> {
  const isWords = 'locale' in input
  authorize(ctx.actor, 'asset.edit', isWords ? { locale: input.locale } : {})
  return ctx.db.transaction(async (tx) => {
    const [asset] = await tx.select().from(assets).where(eq(assets.id, input.assetId)).for('update')
    if (!asset) throw new Refusal('not_found')
    const key = isWords ? `${input.field}.${input.locale}` : input.field
    const state = asset.fields[key]
    const version = state?.version ?? 0
    if (version !== input.version) {
      const by = state ? await findPerson(tx, state.by) : null
      throw new Refusal('stale', { field: key, version, current: standing(asset, input), by, at: state?.at ?? null })
    }
    const by = actorId(ctx.actor) ?? ''
    const fields = { ...asset.fields, [key]: { version: version + 1, by, at: ctx.now.toISOString() } }
    await tx
      .update(assets)
      .set({ ...changeOf(asset, input), fields })
      .where(eq(assets.id, asset.id))
    await record(tx, ctx, { type: 'asset.field_changed', data: { assetId: asset.id, field: key } })
    return { version: version + 1 }
  })
}

type Asset = typeof assets.$inferSelect

/** The value that stands, in the shape of the input's. */
function standing(asset: Asset, input: SetAssetFieldInput): unknown {
  switch (input.field) {
    case 'focal':
      return { x: asset.focalX, y: asset.focalY }
    case 'takenAt':
      return asset.takenAt?.toISOString() ?? null
    default:
      return asset[input.field][input.locale] ?? ''
  }
}

function changeOf(asset: Asset, input: SetAssetFieldInput): Partial<Asset> {
  switch (input.field) {
    case 'focal':
      return { focalX: input.value.x, focalY: input.value.y }
    case 'takenAt':
      return { takenAt: input.value === null ? null : new Date(input.value) }
    default:
      return { [input.field]: { ...asset[input.field], [input.locale]: input.value } }
  }
}

async function findPerson(tx: Db, id: string) {
  if (!id) return null
  const [person] = await tx
    .select({ id: people.id, name: people.name, slug: people.slug })
    .from(people)
    .where(eq(people.id, id))
  return person ?? null
}
