import { expect, test } from 'vitest'
import { markerOf } from './list-marker'

test.each([
  ['·', null],
  ['-', null],
  ['', null],
  ['o', null],
  ['§', null],
  ['1.', 1],
  ['١.', 1],
  ['۱۲)', 12],
  ['(٢)', 2],
  ['3-', 3],
  ['7\u00A0', 7],
  ['\u200F٤.', 4],
  ['12345.', null],
  ['أ.', 'letter'],
  ['ج-', 'letter'],
  ['هـ)', 'letter'],
  ['(ب)', 'letter'],
  ['a.', 'letter'],
  ['iv)', 'letter'],
  ['word.', null],
])('%j', (sign, expected) => {
  const ordered = { kind: 'ordered', number: typeof expected === 'number' ? expected : null }
  expect(markerOf(sign)).toEqual(expected === null ? { kind: 'bullet' } : ordered)
})
