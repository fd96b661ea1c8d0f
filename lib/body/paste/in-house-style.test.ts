import { expect, test } from 'vitest'
import { defaultHouseStyle, type HouseStyle } from '@/lib/style/house-style'
import { readClipboard } from './read-clipboard'

const house = (html: string, own: Partial<HouseStyle> = {}) => {
  const style = { ...defaultHouseStyle.ar, ...own }
  const reading = readClipboard({ html, text: '', plain: false }, { locale: 'ar', house: style })
  return reading.ok
    ? reading.blocks.map(({ content }) =>
        content?.map(({ text, marks }) => [text, ...(marks ?? []).map(({ type }) => type)]),
      )
    : reading.reason
}

test.each<[string, string, unknown]>([
  ['marks become those of the house', '<p>قال, "نعم"...</p>', [[['قال، «نعم»…']]]],
  [
    'a quotation with a bold word in it keeps both its marks',
    '<p>قال: "إن <b>العمل</b> مستمر" اليوم</p>',
    [[['قال: «إن '], ['العمل', 'bold'], [' مستمر» اليوم']]],
  ],
  ['a mark inside bold words stays bold', '<p><b>قال, نعم</b> ثم</p>', [[['قال، نعم', 'bold'], [' ثم']]]],
  ['a comma at the end of bold words', '<p><b>قال</b>, نعم</p>', [[['قال', 'bold'], ['، نعم']]]],
  [
    'addresses stay as they are',
    '<p>في https://example.com/a,b?c=d...e نص</p>',
    [[['في '], ['https://example.com/a,b?c=d...e', 'link', 'isolate'], [' نص']]],
  ],
  [
    'isolated runs stay as they are',
    '<p>الهاتف +974 4489 6666 نص</p>',
    [[['الهاتف '], ['+974 4489 6666', 'isolate'], [' نص']]],
  ],
])('%s', (_, html, texts) => expect(house(html)).toEqual(texts))

test('a score keeps its order where no Arabic letter stands before it, and its digits are of one kind', () => {
  const text = '<p>Real Madrid 3-1 على أرضه</p><p>2020-2026 سنوات</p>'
  expect(house(text)).toEqual([
    [['Real Madrid', 'isolate'], [' 3-'], ['1', 'isolate'], [' على أرضه']],
    [['2020-'], ['2026', 'isolate'], [' سنوات']],
  ])
  expect(house(text, { digits: 'arabic' })).toEqual([
    [['Real Madrid', 'isolate'], [' 3-'], ['1', 'isolate'], [' على أرضه']],
    [['٢٠٢٠-٢٠٢٦'], [' سنوات']],
  ])
})

test('what no article can hold is not looked at', () => {
  expect(house('<p>نص</p>'.repeat(6_000))).toBe('too_many_blocks')
})
