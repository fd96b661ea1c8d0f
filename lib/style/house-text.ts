import { normalizeArabic } from '@/lib/arabic/normalize'
import type { Locale } from '@/lib/i18n/locales'
import type { StyleBlock } from './finding'
import { settleStyle } from './fix'
import type { HouseStyle } from './house-style'
import { styleRules } from './rules'

/**
 * Pasted text as the house writes: marks that cannot be seen go, letters of old files become letters, and what has one
 * right form gets it (spacing, ، ؛ ؟, quotation marks, digits, percent, dash, ellipsis, months). Quotations keep their
 * words and figures. Spaces at both ends stay, for the text may be part of a line.
 */
export function houseText(text: string, house: HouseStyle, locale: Locale): string {
  const [clean = text] = houseLines([{ id: '', text: normalizeArabic(text), skip: [] }], house, locale)
  return clean
}

/**
 * The same for blocks of which some stretches must stay as they are (code, addresses, isolates). The texts should be
 * whole blocks: half a quotation does not tell which mark opens it.
 */
export function houseLines(blocks: StyleBlock[], house: HouseStyle, locale: Locale): string[] {
  return settleStyle(blocks, { locale, house, names: [], words: [] }, onPaste).map((it) => it.text)
}

const onPaste = styleRules.filter((rule) => rule.onPaste)
