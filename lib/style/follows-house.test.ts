import { expect, test } from 'vitest'
import { styleChecker } from './check'
import { fixAll } from './fix'
import { defaultHouseStyle, type HouseStyle } from './house-style'
import { houseText } from './house-text'
import { typed } from './typing'

/** What stands in the text when it was typed letter by letter. */
function typedText(text: string, house: HouseStyle): string {
  return [...text].reduce((before, input) => {
    const change = typed({ before, after: '', input, house, locale: 'ar' })
    return change ? before.slice(0, before.length - change.eat) + change.insert : before + input
  }, '')
}

/** What stands in the text when everything Check style settles was settled. */
function checkedText(text: string, house: HouseStyle): string {
  const check = styleChecker({ locale: 'ar', house, names: [], words: [] })
  return fixAll(text, check([{ id: '1', text, skip: [] }]))
}

const ways = {
  typing: typedText,
  paste: (text: string, house: HouseStyle) => houseText(text, house, 'ar'),
  check: checkedText,
}

const settings: [written: string, house: Partial<HouseStyle>, follows: string][] = [
  ['ارتفع السعر 5% أمس.', { percent: 'words' }, 'ارتفع السعر 5 في المئة أمس.'],
  ['ارتفع السعر 5 % أمس.', { percent: 'sign' }, 'ارتفع السعر 5% أمس.'],
  ['ارتفع السعر ٥ % أمس.', { percent: 'sign', digits: 'arabic' }, 'ارتفع السعر ٥٪ أمس.'],
  ['دام اللقاء ٤٥ دقيقة.', { digits: 'latin' }, 'دام اللقاء 45 دقيقة.'],
  ['دام اللقاء 45 دقيقة.', { digits: 'arabic' }, 'دام اللقاء ٤٥ دقيقة.'],
  ['دام اللقاء ٤٥ دقيقة.', { digits: 'keep' }, 'دام اللقاء ٤٥ دقيقة.'],
  ['افتُتح في 12 كانون الثاني، ثم أُغلق.', { months: 'western' }, 'افتُتح في 12 يناير، ثم أُغلق.'],
  ['افتُتح في 12 يناير، ثم أُغلق.', { months: 'syriac' }, 'افتُتح في 12 كانون الثاني، ثم أُغلق.'],
  ['افتُتح في 12 يناير، ثم أُغلق.', { months: 'both' }, 'افتُتح في 12 كانون الثاني/يناير، ثم أُغلق.'],
  ['افتُتح في آب 2026.', { months: 'western' }, 'افتُتح في أغسطس 2026.'],
]

const cases = settings.flatMap(([written, house, follows]) =>
  (Object.keys(ways) as (keyof typeof ways)[]).map(
    (way) => [way, JSON.stringify(house), written, follows, house] as const,
  ),
)

test.each(cases)('%s follows %s: «%s» becomes «%s»', (way, _, written, follows, house) => {
  expect(ways[way](written, { ...defaultHouseStyle.ar, ...house })).toBe(follows)
  expect(ways[way](follows, { ...defaultHouseStyle.ar, ...house })).toBe(follows)
})
