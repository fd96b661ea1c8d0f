import { type Locale, locales } from '@/lib/i18n/locales'
import type { HouseStyle } from '@/lib/style/house-style'
import { houseText } from '@/lib/style/house-text'
import { type Clipboard, type PasteReading, readPaste } from './read-paste'

export type PasteSettings = { locale: Locale; house: HouseStyle }

/** What a clipboard holds, as blocks of an article in this language, set as its house writes. */
export function readClipboard(clipboard: Clipboard, { locale, house }: PasteSettings): PasteReading {
  return readPaste(clipboard, { base: locales[locale].dir, houseText: (text) => houseText(text, house, locale) })
}
