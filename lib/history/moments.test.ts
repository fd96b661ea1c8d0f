import { describe, expect, test } from 'vitest'
import { minuteOf, momentsOf, type Stretch } from './moments'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 6, minute))
const stretch = (first: number, last: number, minute: number, ...people: (string | null)[]): Stretch => ({
  first,
  last,
  minute: at(minute),
  people,
})

describe('the minutes of a life', () => {
  test.each<[string, Stretch[], [minute: number, version: number, changes: number, ...people: (string | null)[]][]]>([
    ['nothing was written', [], []],
    ['one minute', [stretch(1, 9, 3, 'س')], [[3, 9, 9, 'س']]],
    [
      'several, with silence between them',
      [stretch(1, 9, 3, 'س'), stretch(10, 12, 30, 'ك', null)],
      [
        [3, 9, 9, 'س'],
        [30, 12, 3, 'ك', null],
      ],
    ],
    [
      'a minute in two pieces is one minute',
      [stretch(1, 9, 3, 'س'), stretch(10, 12, 3, 'ك', 'س')],
      [[3, 12, 12, 'س', 'ك']],
    ],
    [
      'a slow clock makes nothing earlier',
      [stretch(1, 9, 3, 'س'), stretch(10, 10, 2, 'ك'), stretch(11, 11, 4, 'س')],
      [
        [3, 10, 10, 'س', 'ك'],
        [4, 11, 1, 'س'],
      ],
    ],
  ])('%s', (_, stretches, expected) => {
    const moments = momentsOf(stretches)
    expect(moments.map(({ minute, version, changes, people }) => [minute, version, changes, ...people])).toEqual(
      expected.map(([minute, ...rest]) => [at(minute), ...rest]),
    )
  })

  test('a time lies in its minute', () => {
    expect(minuteOf(new Date('2026-11-23T06:41:59.999Z'))).toEqual(at(41))
  })
})
