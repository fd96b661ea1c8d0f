import { describe, expect, test } from 'vitest'
import type { Finding, StyleBlock } from './finding'
import { applyFix, fixAll, fixesOf, settleStyle } from './fix'
import { defaultHouseStyle } from './house-style'

function finding(from: number, to: number, ...fixes: string[]): Finding {
  return { blockId: 'a', from, to, ruleId: 'x', severity: 'error', fixes }
}
const hint = (from: number, to: number, fix: string): Finding => ({ ...finding(from, to, fix), severity: 'hint' })

test.each([
  ['نص , ثم', 2, 3, '', 'نص, ثم'],
  ['نص', 0, 0, '«', '«نص'],
  ['نص', 2, 2, '.', 'نص.'],
  ['a😀b', 1, 3, '…', 'a…b'],
])('%j from %i to %i as %j', (text, from, to, fix, expected) => {
  expect(applyFix(text, { from, to }, fix)).toBe(expected)
})

describe('what settles all of a block', () => {
  const cases: [what: string, findings: Finding[], fixed: string][] = [
    ['nothing', [], 'abcdef'],
    ['one', [finding(1, 2, 'X')], 'aXcdef'],
    ['none of what a person must choose', [finding(1, 2, 'X', 'Y'), finding(3, 4)], 'abcdef'],
    ['no hints', [hint(1, 2, 'X'), finding(1, 3, 'Y')], 'aYdef'],
    ['whatever their order', [finding(4, 5, 'YYY'), finding(1, 3, '')], 'adYYYf'],
    ['neighbours', [finding(1, 2, 'X'), finding(2, 3, 'Y')], 'aXYdef'],
    ['of those that overlap the first', [finding(2, 5, 'Y'), finding(1, 3, 'X')], 'aXdef'],
    ['of those at one place the shorter', [finding(1, 5, 'Y'), finding(1, 2, 'X')], 'aXcdef'],
    ['what comes in before a stretch, and the stretch', [finding(1, 2, 'X'), finding(1, 1, '+')], 'a+Xcdef'],
  ]
  test.each(cases)('%s', (_, findings, fixed) => {
    const given = structuredClone(findings)
    expect(fixAll('abcdef', findings)).toBe(fixed)
    expect(fixesOf(findings).every((edit, at, all) => at === 0 || edit.from >= (all[at - 1]?.to ?? 0))).toBe(true)
    expect(findings).toEqual(given)
  })
})

describe('until nothing is left', () => {
  const options = { locale: 'ar' as const, house: defaultHouseStyle.ar, names: [], words: [] }
  const settled = (text: string, ...skip: StyleBlock['skip']) => settleStyle([{ id: 'a', text, skip }], options)[0]

  test('a fix that makes room for another', () => {
    const { text } = settled('قال "نعم" , ثم') ?? {}
    expect(text).toBe('قال «نعم»، ثم')
    expect(settled(text ?? '')).toEqual({ id: 'a', text, skip: [] })
  })

  test('what is skipped stays as it is, and moves with the text before it', () => {
    const text = 'نعم , ثم x , y ثم'
    const from = text.indexOf('x')
    const after = settled(text, [from, from + 5])
    expect(after?.text).toBe('نعم، ثم x , y ثم')
    expect(after?.skip.map(([start, end]) => after.text.slice(start, end))).toEqual(['x , y'])
  })

  test('what is skipped right after something that became shorter', () => {
    const after = settled('نعم...x , y', [6, 11])
    expect(after?.text).toBe('نعم…x , y')
    expect(after?.skip).toEqual([[4, 9]])
  })

  test('a block with nothing to settle is the same object', () => {
    const block: StyleBlock = { id: 'a', text: 'قال نعم', skip: [] }
    expect(settleStyle([block], options)[0]).toBe(block)
  })
})
