import type { AssetRef } from '@/lib/assets/asset-ref'
import type { Locale } from '@/lib/i18n/locales'
import type { Picture } from './published'

/** A picture as a publication keeps it: the moment it was taken as ISO 8601. */
export type StoredPicture = Omit<Picture, 'takenAt'> & { takenAt: string | null }

/** The picture's words are frozen too: a caption changed later shows with the next update, like the text. */
export function toStoredPicture(asset: AssetRef, locale: Locale): StoredPicture {
  const { id, width, height, focalX, focalY, takenAt } = asset
  return {
    id,
    width,
    height,
    focalX,
    focalY,
    alt: asset.alt[locale] ?? '',
    caption: asset.caption[locale] ?? '',
    credit: asset.credit[locale] ?? '',
    takenAt: takenAt?.toISOString() ?? null,
  }
}

/** A picture of a publication as readers' pages take it. */
export function fromStoredPicture(stored: StoredPicture): Picture {
  return { ...stored, takenAt: stored.takenAt ? new Date(stored.takenAt) : null }
}
