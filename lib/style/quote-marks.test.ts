import { describe, expect, test } from 'vitest'
import { quotations, quoteMarks } from './quote-marks'

/** Each mark as ( or ) by the part it plays, with its depth; ! where its shape is the other one, ? where it has no mate. */
function drawn(text: string): string {
  const parts = quoteMarks(text).map(({ at, role, depth, reversed, mate }) => {
    return `${text[at]}${role === 'open' ? '(' : ')'}${depth}${reversed ? '!' : ''}${mate ? '' : '?'}`
  })
  return parts.join(' ')
}

const cases: [text: string, expected: string][] = [
  ['', ''],
  ['بلا علامات', ''],
  ['قال «نعم»', '«(0 »)0'],
  ['«نعم»، «لا»', '«(0 »)0 «(0 »)0'],
  ['«»', '«(0 »)0'],
  ['قال « نعم »', '«(0 »)0'],
  ['«👍»', '«(0 »)0'],
  ['قال «لن “نعود” اليوم»', '«(0 “(1 ”)1 »)0'],
  ['قال «لن «نعود» اليوم»', '«(0 «(1 »)1 »)0'],
  ['قال «نعم', '«(0?'],
  ['نعم» قال', '»)0?'],
  ['«قال "نعم»', '«(0 "(1? »)0'],
  ['“a «b” c»', '“(0 «(1? ”)0 »)0?'],
  ['»نعم« قال', '»(0! «)0!'],
  ['«نعم« قال', '«(0 «)0!'],
  ['(»نعم»)', '»(0! »)0'],
  ['She said “yes”, he “no”.', '“(0 ”)0 “(0 ”)0'],
  ['„Ja“', '„(0 “)0'],
  ['„Ja“, sagte er', '„(0 “)0'],
  ['"yes" "لا"', '"(0 ")0 "(0 ")0'],
  ['"', '"(0?'],
  ['""', '"(0 ")0'],
  ['قال "٢٧" مرة', '"(0 ")0'],
  ['شاشة ٢٧" "جديدة"', '"(0 ")0'],
  ['a 27" screen', ''],
  ['He is 5\'11" tall', ''],
  ['it’s ‘fine’', ''],
  ['a 27” screen, a 6’2” man', ''],
  ['“a 27” screen”', '“(0 ”)0'],
  ['"a 27" screen"', '"(0 ")0'],
  ['"in 2020" and "2021"', '"(0 ")0 "(0 ")0'],
  ['“in 2020” and “2021”', '“(0 ”)0 “(0 ”)0'],
  ['½" and ¾"', ''],
  ['צה"ל', ''],
  ['تتمتها".', '")0?'],
  ['تتمتها". وأضاف: "نعم".', '")0? "(0 ")0'],
  ['"سمعنا "لا" منهم" ثم', '"(0 "(1 ")1 ")0'],
  ['قال "سمعنا "لا""', '"(0 "(1 ")1 ")0'],
  ['"نعم "ثم "لا "', '"(0 ")0 "(0 ")0'],
  ['"نعم" ثم "لا" ثم "ها"', '"(0 ")0 "(0 ")0 "(0 ")0'],
  ['الوزير" لن نعود "ثم', '"(0 ")0'],
]

test.each(cases)('%j', (text, expected) => expect(drawn(text)).toBe(expected))

test('mates know one another', () => {
  const [outer, inner, innerEnd, outerEnd] = quoteMarks('«لن “نعود” اليوم»')
  expect([outer?.mate, inner?.mate]).toEqual([outerEnd, innerEnd])
  expect([outerEnd?.mate, innerEnd?.mate]).toEqual([outer, inner])
})

describe('what is quoted', () => {
  const quoted: [text: string, expected: string[]][] = [
    ['بلا علامات', []],
    ['«نعم» و«لا»', ['نعم', 'لا']],
    ['قال «لن “نعود” اليوم» ثم', ['لن “نعود” اليوم']],
    ['»نعم« قال', ['نعم']],
    ['قال «لن نعود', ['لن نعود']],
    ['نعم» قال', []],
    ['«»', ['']],
  ]
  test.each(quoted)('%j', (text, expected) => {
    expect(quotations(quoteMarks(text), text.length).map(([from, to]) => text.slice(from, to))).toEqual(expected)
  })
})
