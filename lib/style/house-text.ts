import { normalizeArabic } from '@/lib/arabic/normalize'
import type { Locale } from '@/lib/i18n/locales'
import type { HouseStyle } from './house-style'

/** Pasted text as the house writes. */
export function houseText(text: string, _house: HouseStyle, _locale: Locale): string {
  return normalizeArabic(text)
}
