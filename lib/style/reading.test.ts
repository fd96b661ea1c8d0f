import { describe, expect, test } from 'vitest'
import { defaultHouseStyle } from './house-style'
import { addresses, blank, readBlock } from './reading'

test.each([
  ['', []],
  ['نص بلا عنوان. ثم', []],
  ['انظر https://a.example/b، ثم', ['https://a.example/b']],
  ['وhttps://a.example', ['https://a.example']],
  ['(www.a.example)', ['www.a.example']],
  ['راسلوا desk@midad.example.', ['desk@midad.example']],
  ['قال @salma_h. ثم', ['@salma_h']],
  ['#وسم_اليوم، و#tag', ['#وسم_اليوم']],
  ['في الملف report.final.pdf!', ['report.final.pdf']],
  ['C:\\news\\a.txt.', ['C:\\news\\a.txt']],
  ['ftp://a/b»', ['ftp://a/b']],
  ['موقع سوق.كوم، وموقع.وزارة-التعليم.مصر.', ['سوق.كوم', 'وموقع.وزارة-التعليم.مصر']],
  ['قال.ثم 3.5 و1.5kg و#1', []],
  ['e.g. this, i.e. that', []],
  ['نص@نص', []],
])('addresses in %j', (text, expected) => {
  expect(addresses(text).map(([from, to]) => text.slice(from, to))).toEqual(expected)
})

describe('as rules read it', () => {
  const names = [{ id: 'a', name: { ar: 'بشار الأسد' }, variants: ['بشار الاسد'] }]
  const read = (text: string, ...skip: [number, number][]) =>
    readBlock({ id: 'a', text, skip }, { locale: 'ar', house: defaultHouseStyle.ar, names, words: [] })
  /** What nobody may see as _. */
  const cases: [what: string, text: string, skip: [number, number][], open: string, own: string][] = [
    ['nothing', '', [], '', ''],
    ['a quotation', 'قال «نعم»', [], 'قال «نعم»', 'قال «___»'],
    ['a quotation without an end', 'قال «نعم', [], 'قال «نعم', 'قال «___'],
    ['a verse', 'قال ﴿نعم ١﴾ ثم', [], 'قال ﴿نعم ١﴾ ثم', 'قال ﴿_____﴾ ثم'],
    ['a verse in the brackets of old files', 'قال ﴾نعم﴿', [], 'قال ﴾نعم﴿', 'قال ﴾___﴿'],
    ['a bracket of a verse alone', 'قال ﴿نعم', [], 'قال ﴿نعم', 'قال ﴿نعم'],
    ['a verse in a quotation', 'قال «في ﴿نعم﴾ نعم»', [], 'قال «في ﴿نعم﴾ نعم»', 'قال «____________»'],
    ['a name as it should be', 'زار بشار الأسد', [], 'زار بشار الأسد', 'زار __________'],
    ['a name as it should not be', 'زار بشار الاسد', [], 'زار بشار الاسد', 'زار بشار الاسد'],
    ['an address', 'انظر a@b.example', [], 'انظر ___________', 'انظر ___________'],
    ['marks in an address', 'https://a.example/«x', [], '__________________«x', '__________________«_'],
    [
      'skipped stretches that overlap',
      'abcdef',
      [
        [2, 5],
        [1, 3],
      ],
      'a____f',
      'a____f',
    ],
    [
      'a stretch in another',
      'abcdef',
      [
        [1, 5],
        [2, 3],
      ],
      'a____f',
      'a____f',
    ],
    ['a stretch beyond the end', 'أب', [[1, 99]], 'أ_', 'أ_'],
    ['a thing in the line', 'أ\uFFFCب', [], 'أ_ب', 'أ_ب'],
    ['an emoji', '😀 «😀»', [], '😀 «😀»', '😀 «__»'],
  ]
  test.each(cases)('%s', (_, text, skip, open, own) => {
    const reading = read(text, ...skip)
    expect(reading.open.replaceAll(blank, '_')).toBe(open)
    expect(reading.own.replaceAll(blank, '_')).toBe(own)
    expect([reading.open.length, reading.own.length]).toEqual([text.length, text.length])
  })

  test.each([
    ['نص عربي', true, true],
    ['English text', false, false],
    ['«BBC» قالت الوزيرة', true, true],
    ['123', true, true],
    ['', true, true],
  ])('the direction of %j', (text, rtl, base) => expect(read(text)).toMatchObject({ rtl, base }))

  test('skipped marks take no part in quotations', () => {
    expect(read('قال «x» ثم»', [4, 7]).marks).toMatchObject([{ at: 10, mate: null }])
  })
})
