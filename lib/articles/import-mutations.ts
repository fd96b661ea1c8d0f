import { cleanLine } from '@/lib/assets/clean-line'
import { inTurn } from '@/lib/assets/in-turn'
import { wordLimits } from '@/lib/assets/limits'
import { setAssetField, uploadAsset } from '@/lib/assets/mutations'
import type { DocJson } from '@/lib/body/doc-json'
import { ImportError } from '@/lib/body/import/docx'
import { importLimits } from '@/lib/body/import/limits'
import { readDocxApart } from '@/lib/body/import/read-docx-apart'
import { pastedImage } from '@/lib/body/paste/fit-blocks'
import type { Context } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import type { Locale } from '@/lib/i18n/locales'
import { authorize } from '@/lib/permissions/authorize'
import { can } from '@/lib/permissions/can'
import { getHouseStyle } from '@/lib/style/queries'
import { findArticle } from './queries'

/** What a file gave: the editor puts it into the draft, as steps that can be undone. Pictures are in the library by then. */
export type ImportedDocx = {
  title: string
  subtitle: string
  blocks: DocJson[]
  tablesLeftOut: number
  passagesLeftOut: number
  pictures: { taken: number; leftOut: number }
}

/**
 * Reads a Word file for the draft of an article. Its pictures go to the library with the credit the person gave; without
 * the permission to upload, or when they are no photographs, they are left out and counted.
 * @throws Refusal forbidden · not_found · file_too_large · invalid (details.reason: not_docx · too_long · too_slow)
 */
export async function importDocx(
  ctx: Context,
  { articleId, bytes, credit }: { articleId: string; bytes: Buffer; credit: string },
): Promise<ImportedDocx> {
  const article = await findArticle(ctx.db, articleId)
  authorize(ctx.actor, 'article.edit', article.subject)
  if (bytes.byteLength > importLimits.file) throw new Refusal('file_too_large', { maxBytes: importLimits.file })
  const { locale } = article
  const house = await getHouseStyle(ctx, { locale })
  const read = await inTurn(() => readDocxApart(bytes, { locale, house })).catch((error: unknown) => {
    throw error instanceof ImportError ? new Refusal('invalid', { reason: error.fault }) : error
  })
  const assets = await takePictures(ctx, read.pictures, locale, credit)
  let leftOut = 0
  const blocks = read.blocks.flatMap((block) => {
    if (block.type !== pastedImage) return [block]
    const assetId = assets.get(String(block.attrs?.src))
    if (!assetId) leftOut++
    return assetId ? [figureOf(block, assetId)] : []
  })
  const { title, subtitle, tablesLeftOut, passagesLeftOut } = read
  const pictures = { taken: assets.size, leftOut }
  return { title, subtitle, blocks, tablesLeftOut, passagesLeftOut, pictures }
}

async function takePictures(
  ctx: Context,
  pictures: Map<string, Buffer>,
  locale: Locale,
  credit: string,
): Promise<Map<string, string>> {
  const assets = new Map<string, string>()
  if (!can(ctx.actor, 'asset.upload')) return assets
  for (const [src, bytes] of pictures) {
    try {
      const asset = await uploadAsset(ctx, { fileName: 'word.jpg', bytes })
      assets.set(src, asset.id)
      if (credit && can(ctx.actor, 'asset.edit', { locale }))
        await setAssetField(ctx, { assetId: asset.id, field: 'credit', locale, value: credit, version: 0 })
    } catch (error) {
      // Drawings of Office and damaged pictures are counted, not fatal.
      if (!(error instanceof Refusal)) throw error
    }
  }
  return assets
}

function figureOf({ attrs, content }: DocJson, assetId: string): DocJson {
  const alt = cleanLine(String(attrs?.alt ?? ''), wordLimits.alt) || null
  return { type: 'figure', attrs: { assetId, alt, credit: null }, content }
}
