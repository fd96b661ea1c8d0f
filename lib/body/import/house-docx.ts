import { type Locale, locales } from '@/lib/i18n/locales'
import type { HouseStyle } from '@/lib/style/house-style'
import { houseText } from '@/lib/style/house-text'
import { limits } from '../limits'
import { countBlocks } from '../paste/count-blocks'
import { inHouseStyle } from '../paste/in-house-style'
import { ImportError, type ReadDocx, readDocx } from './docx'

export type DocxSettings = { locale: Locale; house: HouseStyle }

/**
 * A Word file as an article in this language, as its house writes.
 * @throws ImportError
 */
export async function readHouseDocx(bytes: Buffer, { locale, house }: DocxSettings): Promise<ReadDocx> {
  const read = await readDocx(bytes, { base: locales[locale].dir })
  // No article can hold it: no use in setting it in house style.
  if (countBlocks(read.blocks) > limits.blocks) throw new ImportError('too_long')
  return {
    ...read,
    title: houseText(read.title, house, locale),
    subtitle: houseText(read.subtitle, house, locale),
    blocks: inHouseStyle(read.blocks, { locale, house }),
  }
}
