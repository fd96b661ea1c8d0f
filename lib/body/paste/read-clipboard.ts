import { type Locale, locales } from '@/lib/i18n/locales'
import type { HouseStyle } from '@/lib/style/house-style'
import { limits } from '../limits'
import { countBlocks } from './count-blocks'
import { inHouseStyle } from './in-house-style'
import { type Clipboard, type PasteReading, readPaste } from './read-paste'

export type PasteSettings = { locale: Locale; house: HouseStyle }

/** What a clipboard holds, as blocks of an article in this language, set as its house writes. */
export function readClipboard(clipboard: Clipboard, settings: PasteSettings): PasteReading {
  const reading = readPaste(clipboard, { base: locales[settings.locale].dir })
  if (!reading.ok) return reading
  // No article can hold it: no use in setting it in house style.
  if (countBlocks(reading.blocks) > limits.blocks) return { ok: false, reason: 'too_many_blocks' }
  return { ...reading, blocks: inHouseStyle(reading.blocks, settings) }
}
