import { expect, test } from 'vitest'
import { p } from '../testing'
import { type Cell, tableOf } from './table-grid'

const cell = (text: string, colspan = 1, rowspan = 1): Cell => ({
  header: text.startsWith('#'),
  colspan,
  rowspan,
  content: [p(text)],
})

/** Rows with | between, an added cell as ·, what a cell spans after it: ↔ columns, ↕ rows. */
function drawn(rows: Cell[][]): string {
  const lines = tableOf(rows)?.content?.map(({ content }) =>
    content?.map(({ type, attrs, content: blocks }) => {
      const text = blocks?.[0]?.content?.[0]?.text ?? (type === 'tableHeader' ? '#·' : '·')
      const spans = [attrs?.colspan === 1 ? '' : `↔${attrs?.colspan}`, attrs?.rowspan === 1 ? '' : `↕${attrs?.rowspan}`]
      return text + spans.join('')
    }),
  )
  return lines?.map((cells) => cells?.join(' ')).join(' | ') ?? ''
}

const cases: [what: string, rows: Cell[][], expected: string][] = [
  ['nothing in it', [[]], '·'],
  [
    'even rows',
    [
      [cell('أ'), cell('ب')],
      [cell('ج'), cell('د')],
    ],
    'أ ب | ج د',
  ],
  ['a short row', [[cell('أ'), cell('ب')], [cell('ج')]], 'أ ب | ج ·'],
  ['a short row of headers', [[cell('#أ')], [cell('ب'), cell('ج')]], '#أ #· | ب ج'],
  ['a header beside a cell', [[cell('#أ')], [cell('#ب'), cell('ج'), cell('د')]], '#أ #· #· | #ب ج د'],
  ['a wide cell', [[cell('أ', 2)], [cell('ب'), cell('ج')]], 'أ↔2 | ب ج'],
  ['a high cell', [[cell('أ', 1, 2), cell('ب')], [cell('ج')]], 'أ↕2 ب | ج'],
  [
    'a high cell in the middle',
    [
      [cell('أ'), cell('ب', 1, 2), cell('ج')],
      [cell('د'), cell('هـ')],
    ],
    'أ ب↕2 ج | د هـ',
  ],
  ['a cell that is higher than the table', [[cell('أ', 1, 9), cell('ب')], [cell('ج')]], 'أ↕2 ب | ج'],
  ['a wide cell that meets a high one', [[cell('أ'), cell('ب', 1, 2)], [cell('ج', 2)]], 'أ ب↕2 | ج'],
  ['a wide and high cell', [[cell('أ', 2, 2), cell('ب')], [cell('ج')], [cell('د')]], 'أ↔2↕2 ب | ج | د · ·'],
  ['a row that high cells fill', [[cell('أ', 1, 2), cell('ب', 1, 2)], []], 'أ ب | · ·'],
  ['a row that high cells leave room in', [[cell('أ', 1, 3), cell('ب')], [], [cell('ج')]], 'أ↕3 ب | · | ج'],
  ['a first row without cells', [[], [cell('أ')]], '· | أ'],
  ['a cell that is wider than any table', [[cell('أ', 99)]], 'أ↔30'],
]

test.each(cases)('%s', (_, rows, expected) => expect(drawn(rows)).toBe(expected))

test('every row stays, and a cell is no higher than it may be', () => {
  const rows = Array.from({ length: 500 }, (_, row) => (row === 0 ? [cell('أ', 1, 500), cell('ب')] : [cell('ج')]))
  const { content = [] } = tableOf(rows) ?? {}
  expect(content).toHaveLength(500)
  expect(content[0]?.content?.[0]?.attrs).toMatchObject({ rowspan: 200 })
  expect(content.slice(200).every(({ content: cells }) => cells?.length === 2)).toBe(true)
})

test.each<[what: string, rows: number, columns: number, fits: boolean]>([
  ['as many columns as a screen shows', 2, 30, true],
  ['one column more', 2, 31, false],
  ['more cells than an article can hold', 501, 10, false],
  ['more rows than an article can hold', 5_001, 1, false],
])('a table is taken whole or not at all: %s', (_, height, width, fits) => {
  const rows = Array.from({ length: height }, () => Array.from({ length: width }, () => cell('أ')))
  expect(tableOf(rows) !== null).toBe(fits)
})

test('cells that claim to be as wide as nothing is make no table that is', () => {
  expect(tableOf(Array.from({ length: 4_000 }, () => [cell('أ', 1_000)]))).toBeNull()
})
