import { expect, test } from 'vitest'
import type { Severity } from '@/lib/style/finding'
import { countsOf, groupsOf, settledAtOnce } from './groups'
import type { Located } from './style-marks'

const found = (ruleId: string, severity: Severity, from: number, entryId?: string): Located => ({
  key: `${ruleId}.${from}`,
  finding: { blockId: '1', from, to: from + 1, ruleId, severity, fixes: ['x'], ...(entryId ? { entryId } : {}) },
  from,
  to: from + 1,
  text: '،',
  before: '',
  after: '',
})

const all = [
  found('mixed-digits', 'hint', 1),
  found('house-word', 'warning', 2, 'a'),
  found('space-before-mark', 'error', 3),
  found('house-word', 'warning', 4, 'b'),
  found('space-before-mark', 'error', 9),
]

test('findings are grouped by what they say, the gravest first', () => {
  expect(groupsOf(all).map(({ key, found: of }) => [key, of.map(({ from }) => from)])).toEqual([
    ['space-before-mark', [3, 9]],
    ['house-word a', [2]],
    ['house-word b', [4]],
    ['mixed-digits', [1]],
  ])
})

test('what stands in quotations is a group of its own', () => {
  const quoted = found('space-before-mark', 'hint', 5)
  quoted.finding.quoted = true
  expect(groupsOf([...all, quoted]).map(({ key, quoted: of }) => [key, of])).toEqual([
    ['space-before-mark', false],
    ['house-word a', false],
    ['house-word b', false],
    ['mixed-digits', false],
    ['space-before-mark quoted', true],
  ])
})

test('all of a group are settled at once when they are safe, and hints never are', () => {
  const [errors, hints] = groupsOf([
    ...all,
    found('dropped-hamza', 'hint', 20),
    found('dropped-hamza', 'hint', 30),
  ]).filter(({ ruleId }) => ['space-before-mark', 'dropped-hamza'].includes(ruleId))
  expect(errors && settledAtOnce(errors).map(({ from }) => from)).toEqual([3, 9])
  expect(hints?.found).toHaveLength(2)
  expect(hints && settledAtOnce(hints)).toEqual([])
})

test('each severity is counted', () => {
  expect(countsOf(all)).toEqual({ error: 2, warning: 2, hint: 1 })
})
