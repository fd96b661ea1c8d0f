import { describe, expect, test } from 'vitest'
import { type Alignable, align } from './align'

const a = 'قالت الوزيرة إن المدينة ستفتح أبوابها غدا'
const b = 'وصل الوفد إلى المطار صباح اليوم مع كثيرين'
const c = 'تتسع القاعة الجديدة لمئتي قارئ كل يوم'
const d = 'The harbour library opens to readers today'
const kinds = { same: '=', changed: '~', moved: '>', deleted: '-', inserted: '+' }

/** A block; «#» begins a heading, «^» a headline. */
function block(text: string): Alignable {
  const kind = text.startsWith('#') ? 'heading' : text.startsWith('^') ? 'headline' : 'paragraph'
  return { exact: text, text, kind }
}

/** What became of each: = same, ~ changed, > moved, - deleted, + inserted; older place, newer place. */
function drawn(before: string[], after: string[]): string {
  const pairs = align(before.map(block), after.map(block))
  return pairs.map(({ kind, before: old, after: now }) => `${kinds[kind]}${old ?? ''}:${now ?? ''}`).join(' ')
}

const cases: [what: string, before: string[], after: string[], expected: string][] = [
  ['nothing', [], [], ''],
  ['all new', [], [a], '+:0'],
  ['all gone', [a], [], '-0:'],
  ['all as it was', [a, b, c], [a, b, c], '=0:0 =1:1 =2:2'],
  ['one in the middle gone', [a, b, c], [a, c], '=0:0 -1: =2:1'],
  ['one in the middle new', [a, c], [a, b, c], '=0:0 +:1 =1:2'],
  ['one of two that are alike gone', [a, a], [a], '=0:0 -1:'],
  ['a word changed', [a], [a.replace('غدا', 'اليوم')], '~0:0'],
  ['another text in its place', [a], [d], '-0: +:0'],
  ['the same words as a heading', [a], [`#${a}`], '-0: +:0'],
  ['a headline is always the headline', ['^قمة'], ['^سوق الكتب'], '~0:0'],
  ['the first put last', [a, b, c], [b, c, a], '=1:0 =2:1 >0:2'],
  ['the last put first', [a, b, c], [c, a, b], '>2:0 =0:1 =1:2'],
  ['two in each other’s place', [a, b], [b, a], '>1:0 =0:1'],
  ['one put elsewhere and changed', [a, b, c], [b, c, a.replace('غدا', 'اليوم')], '=1:0 =2:1 >0:2'],
  ['one put elsewhere and its neighbour gone', [a, b, c, d], [c, d, a], '-1: =2:0 =3:1 >0:2'],
  ['empty blocks round the text', ['', '', a], [a, '', ''], '>2:0 =0:1 =1:2'],
  ['all written anew', [a, b], ['x', 'y', 'z'], '-0: -1: +:0 +:1 +:2'],
]

test.each(cases)('%s', (_, before, after, expected) => expect(drawn(before, after)).toBe(expected))

describe('whatever is compared', () => {
  const texts = ['', 'قمة', a, b, c, d, a.replace('غدا', 'اليوم'), `#${b}`]
  const lists = Array.from({ length: 60 }, (_, seed) =>
    Array.from({ length: 1 + (seed % 7) }, (_, index) => texts[(seed * 5 + index * (1 + (seed % 3))) % 8] ?? ''),
  )
  test('each block has one place, and what stayed stands in one order', () => {
    for (const before of lists) {
      for (const after of lists) {
        const pairs = align(before.map(block), after.map(block))
        const olds = pairs.flatMap((pair) => pair.before ?? [])
        const news = pairs.flatMap((pair) => pair.after ?? [])
        expect([...olds].sort((x, y) => x - y)).toEqual([...before.keys()])
        expect(news).toEqual([...after.keys()])
        const stayed = pairs.flatMap((pair) => (pair.kind === 'same' || pair.kind === 'changed' ? pair.before : []))
        expect(stayed).toEqual([...stayed].sort((x, y) => x - y))
      }
    }
  })
})
