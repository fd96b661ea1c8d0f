import { describe, expect, test } from 'vitest'
import type { LogStep } from './log-step'
import { packMinute, unpackMinute } from './pack-steps'

const minute = new Date('2026-11-23T06:00:00Z')
const typed = (from: number, text: string, marks?: object[]) => ({
  stepType: 'replace',
  from,
  to: from,
  slice: { content: [marks ? { type: 'text', marks, text } : { type: 'text', text }] },
})
const back = (to: number) => ({ stepType: 'replace', from: to - 1, to })
const split = { stepType: 'replace', from: 9, to: 9, slice: { content: [{ type: 'paragraph' }], openStart: 1 } }

const log = (...turns: [clientId: string, personId: string | null, ...steps: object[]][]): LogStep[] =>
  turns
    .flatMap(([clientId, personId, ...steps]) => steps.map((step) => ({ clientId, personId, step })))
    .map((row, index) => ({ ...row, step: row.step as Record<string, unknown>, version: index + 7, at: minute }))

describe('the steps of a minute take little space and none is lost', () => {
  test.each<[string, LogStep[], unknown[][]]>([
    ['typing is one text', log(['tab', 'p', typed(5, 'م'), typed(6, 'د'), typed(7, 'د')]), [[['+', 5, 'مدد']]]],
    [
      'typing somewhere else begins anew',
      log(['tab', 'p', typed(5, 'م'), typed(9, 'د')]),
      [
        [
          ['+', 5, 'م'],
          ['+', 9, 'د'],
        ],
      ],
    ],
    ['an emoji is one character of two units', log(['tab', 'p', typed(5, '😀'), typed(7, 'د')]), [[['+', 5, '😀د']]]],
    [
      'longer pieces keep their lengths',
      log(['tab', 'p', typed(5, 'م'), typed(6, 'دد ')]),
      [[['+', 5, 'مدد ', [1, 3]]]],
    ],
    ['a piece after longer pieces too', log(['tab', 'p', typed(5, 'مد'), typed(7, 'د')]), [[['+', 5, 'مدد', [2, 1]]]]],
    [
      'bold typing keeps its mark',
      log(['tab', 'p', typed(5, 'م', [{ type: 'bold' }]), typed(6, 'د', [{ type: 'bold' }])]),
      [[['+', 5, 'مد', null, [{ type: 'bold' }]]]],
    ],
    [
      'plain after bold begins anew',
      log(['tab', 'p', typed(5, 'م', [{ type: 'bold' }]), typed(6, 'د')]),
      [
        [
          ['+', 5, 'م', null, [{ type: 'bold' }]],
          ['+', 6, 'د'],
        ],
      ],
    ],
    ['taking back is a number', log(['tab', 'p', back(9), back(8), back(7)]), [[['-', 9, 3]]]],
    [
      'deleting forwards is not taking back',
      log(['tab', 'p', back(9), back(9)]),
      [
        [
          ['-', 9, 1],
          ['-', 9, 1],
        ],
      ],
    ],
    [
      'all else stays as it came',
      log(['tab', 'p', typed(8, 'م'), split, back(9)]),
      [[['+', 8, 'م'], split, ['-', 9, 1]]],
    ],
    [
      'each turn of each tab is apart',
      log(['a', 'p', typed(5, 'م')], ['b', 'q', typed(6, 'د')], ['b', null, typed(7, 'د')]),
      [[['+', 5, 'م']], [['+', 6, 'د']], [['+', 7, 'د']]],
    ],
  ])('%s', (_, steps, items) => {
    const packed = packMinute(steps, minute)
    expect(packed.turns.map((turn) => turn.items)).toEqual(items)
    expect([packed.first, packed.last]).toEqual([7, 6 + steps.length])
    expect(unpackMinute(JSON.parse(JSON.stringify(packed), revive))).toEqual(steps)
  })
})

test('what would not come back the same is not packed', () => {
  const [first, second] = log(['tab', 'p', typed(5, 'م'), typed(6, 'د')])
  if (!first || !second) throw new Error('two steps')
  expect(() => packMinute([first, { ...second, version: 20 }], minute)).toThrow('unpack')
  expect(() => packMinute([], minute)).toThrow()
})

function revive(key: string, value: unknown) {
  return key === 'minute' ? new Date(String(value)) : value
}
