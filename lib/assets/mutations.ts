import { createHash, randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { assets, people } from '@/db/schema'
import type { Context } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import { record } from '@/lib/events/mutations'
import { actorId, authorize } from '@/lib/permissions/authorize'
import type { AssetRef } from './asset-ref'
import { localeOfText, readEmbeddedWords } from './embedded-words'
import { inspectPicture } from './inspect'
import { assetColumns } from './queries'
import type { SetAssetFieldInput } from './schema'
import { writeOriginal } from './storage'

/**
 * Takes a picture into the library: checked by its content, kept as it came, with caption, credit and time prefilled from
 * what travels inside the file. The file is on disk before the row is committed.
 * @throws Refusal forbidden · file_too_large · file_type
 */
export async function uploadAsset(
  ctx: Context,
  { fileName, bytes }: { fileName: string; bytes: Buffer },
): Promise<AssetRef> {
  authorize(ctx.actor, 'asset.upload')
  const picture = await inspectPicture(bytes)
  const { caption, credit, takenAt } = await readEmbeddedWords(bytes)
  const id = randomUUID()
  await writeOriginal(id, bytes)
  return ctx.db.transaction(async (tx) => {
    const [asset] = await tx
      .insert(assets)
      .values({
        id,
        ...picture,
        fileName: fileName.slice(0, 200),
        bytes: bytes.byteLength,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        caption: caption ? { [localeOfText(caption)]: caption } : {},
        // A name in one script still credits rightly in the other; an editor may write it anew.
        credit: credit ? { ar: credit, en: credit } : {},
        takenAt,
        createdBy: actorId(ctx.actor),
        createdAt: ctx.now,
      })
      .returning(assetColumns)
    if (!asset) throw new Error('insert returned no row')
    await record(tx, ctx, { type: 'asset.uploaded', data: { assetId: id, mime: picture.mime } })
    return asset
  })
}

/**
 * Saves one field of a picture, against the version it was based on.
 * @throws Refusal forbidden · not_found · stale (details: field, version, current, by, at)
 */
export async function setAssetField(ctx: Context, input: SetAssetFieldInput): Promise<{ version: number }> {
  authorize(ctx.actor, 'asset.edit')
  return ctx.db.transaction(async (tx) => {
    const [asset] = await tx.select().from(assets).where(eq(assets.id, input.assetId)).for('update')
    if (!asset) throw new Refusal('not_found')
    const key = input.field === 'focal' ? 'focal' : `${input.field}.${input.locale}`
    const state = asset.fields[key]
    const version = state?.version ?? 0
    if (version !== input.version) {
      const current =
        input.field === 'focal' ? { x: asset.focalX, y: asset.focalY } : (asset[input.field][input.locale] ?? '')
      const by = state ? await findPerson(tx, state.by) : null
      throw new Refusal('stale', { field: key, version, current, by, at: state?.at ?? null })
    }
    const change =
      input.field === 'focal'
        ? { focalX: input.value.x, focalY: input.value.y }
        : { [input.field]: { ...asset[input.field], [input.locale]: input.value } }
    const by = actorId(ctx.actor) ?? ''
    const fields = { ...asset.fields, [key]: { version: version + 1, by, at: ctx.now.toISOString() } }
    await tx
      .update(assets)
      .set({ ...change, fields })
      .where(eq(assets.id, asset.id))
    await record(tx, ctx, { type: 'asset.field_changed', data: { assetId: asset.id, field: key } })
    return { version: version + 1 }
  })
}

async function findPerson(tx: Db, id: string) {
  if (!id) return null
  const [person] = await tx
    .select({ id: people.id, name: people.name, slug: people.slug })
    .from(people)
    .where(eq(people.id, id))
  return person ?? null
}
