import type { LocalizedText } from '@/lib/i18n/localized'

/** A picture as chosen in a form: its size in pixels, the focal point in percent, and its words in each language. */
export type AssetRef = {
  id: string
  width: number
  height: number
  focalX: number
  focalY: number
  alt: LocalizedText
  caption: LocalizedText
  credit: LocalizedText
  takenAt: Date | null
  /** States of the fields that save by themselves: `alt.ar`, `caption.en`, `focal` … */
  fields: Partial<Record<string, { version: number; by: string; at: string }>>
}
