import { expect, test } from 'vitest'
import { defaultHouseStyle, type HouseStyle } from '@/lib/style/house-style'
import { docxOf, docxParagraph, docxRun } from '@/lib/testing/docx'
import { readHouseDocx } from './house-docx'

const body =
  docxParagraph('حصيلة 5% من "الأصوات"', { style: 'Title' }) +
  docxParagraph('بلغ العدد 1.200 في كانون الثاني...', { style: 'Subtitle' }) +
  docxParagraph(`${docxRun('قال "نعم", إن ')}${docxRun('15%', '<w:bCs/>')}${docxRun(' منهم')}`)

test.each<[what: string, own: Partial<HouseStyle>, title: string, words: string]>([
  ['the house as it comes', {}, 'حصيلة 5 في المئة من «الأصوات»', 'قال «نعم»، إن 15 في المئة منهم'],
  [
    'one with Arabic digits and signs',
    { digits: 'arabic', percent: 'sign' },
    'حصيلة ٥٪ من «الأصوات»',
    'قال «نعم»، إن ١٥٪ منهم',
  ],
  ['one with curly marks', { quotes: 'curly' }, 'حصيلة 5 في المئة من “الأصوات”', 'قال “نعم”، إن 15 في المئة منهم'],
])('a file is set as the house writes: %s', async (_, own, title, words) => {
  const house = { ...defaultHouseStyle.ar, ...own }
  const read = await readHouseDocx(docxOf({ body }), { locale: 'ar', house })
  expect(read.title).toBe(title)
  expect(read.blocks[0]?.content?.map(({ text }) => text).join('')).toBe(words)
})

test('the subtitle is set too', async () => {
  const house = { ...defaultHouseStyle.ar, months: 'both', ellipsis: 'dots' } as const
  const { subtitle } = await readHouseDocx(docxOf({ body }), { locale: 'ar', house })
  expect(subtitle).toMatch(/كانون الثاني.*\.\.\.$/)
})
