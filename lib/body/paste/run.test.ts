import { expect, test } from 'vitest'
import { changeRanges, joined, type Look, lineBreak, type Run, textOfRuns } from './run'

const run = (text: string, look: Look = {}): Run => ({ text, look })
const bold = { bold: true } as const
const looks = (runs: Run[]) => runs.map(({ text, look }) => `${text}${look.bold ? '*' : ''}${look.italic ? '/' : ''}`)
const italic = (look: Look): Look => ({ ...look, italic: true })

test.each([
  ['inside one run', [run('قال الوزير')], 4, 8, ['قال ', 'الوز/', 'ير']],
  ['a whole run', [run('أ'), run('ب', bold), run('ج')], 1, 2, ['أ', 'ب*/', 'ج']],
  ['over a border', [run('أب'), run('جد', bold)], 1, 3, ['أ', 'ب/', 'ج*/', 'د*']],
  ['over a line break, which stays as it is', [run('أ'), lineBreak, run('ب')], 0, 3, ['أ/', '\n', 'ب/']],
  ['nothing', [run('أب')], 1, 1, ['أب']],
  ['beyond the end', [run('أب')], 1, 9, ['أ', 'ب/']],
])('a change of %s', (_, runs, from, to, expected) => {
  const changed = changeRanges(runs, [{ from, to }], italic)
  expect(looks(changed)).toEqual(expected)
  expect(textOfRuns(changed)).toBe(textOfRuns(runs))
})

test.each<[string, Run[], [number, number][], string[]]>([
  [
    'several in one run',
    [run('أبجده')],
    [
      [0, 1],
      [2, 4],
    ],
    ['أ/', 'ب', 'جد/', 'ه'],
  ],
  [
    'one over several runs, and another after it',
    [run('أب'), run('ج', bold), lineBreak, run('ده')],
    [
      [1, 4],
      [5, 6],
    ],
    ['أ', 'ب/', 'ج*/', '\n', 'د', 'ه/'],
  ],
  [
    'neighbours',
    [run('أب'), run('جد')],
    [
      [0, 2],
      [2, 3],
    ],
    ['أب/', 'ج/', 'د'],
  ],
])('changes of %s', (_, runs, ranges, expected) => {
  const changed = changeRanges(
    runs,
    ranges.map(([from, to]) => ({ from, to })),
    italic,
  )
  expect(looks(changed)).toEqual(expected)
  expect(textOfRuns(changed)).toBe(textOfRuns(runs))
})

test('each run is looked at a few times, however many are to be changed', () => {
  const count = 5_000
  let looked = 0
  const runs = Array.from({ length: count }, (): Run => {
    return {
      look: {},
      get text() {
        looked++
        return 'نص'
      },
    }
  })
  const ranges = runs.map((_, index) => ({ from: index * 2, to: index * 2 + 1 }))
  expect(changeRanges(runs, ranges, italic)).toHaveLength(count * 2)
  expect(looked).toBeLessThan(count * 10)
})

test.each([
  ['neighbours of one look', [run('أ'), run('ب'), run('ج', bold)], ['أب', 'ج*']],
  ['not over a break', [run('أ'), lineBreak, run('ب')], ['أ', '\n', 'ب']],
  ['without empty ones', [run('أ'), run('', bold), run('ب')], ['أب']],
  [
    'a link is a look',
    [run('أ', { href: 'https://a.example/' }), run('ب', { href: 'https://b.example/' })],
    ['أ', 'ب'],
  ],
])('joined: %s', (_, runs, expected) => {
  expect(looks(joined(runs))).toEqual(expected)
})
