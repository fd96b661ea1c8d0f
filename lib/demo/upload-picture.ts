import { setAssetField, uploadAsset } from '@/lib/assets/mutations'
import type { Context } from '@/lib/context'
import { localeCodes } from '@/lib/i18n/locales'
import type { DemoPicture } from './story'

/** A picture of a story with its bytes, which may still be in the making. */
export type Drawing = { picture: DemoPicture; bytes: Promise<Buffer> }

/** Puts a drawn picture into the library with its words in every language. Gives its id. */
export async function uploadPicture(ctx: Context, { picture, bytes }: Drawing): Promise<string> {
  const fileName = `${picture.scene}-${picture.seed}.jpg`
  const { id: assetId } = await uploadAsset(ctx, { fileName, bytes: await bytes })
  const [x, y] = picture.focal
  await setAssetField(ctx, { assetId, version: 0, field: 'focal', value: { x, y } })
  for (const locale of localeCodes)
    for (const field of ['alt', 'caption', 'credit'] as const)
      await setAssetField(ctx, { assetId, version: 0, field, locale, value: picture[field][locale] })
  return assetId
}
