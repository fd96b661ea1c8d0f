import { expect, test } from 'vitest'
import { holdsDirectionControls, isStorable, storable, withoutDirectionControls } from './storable-text'

test.each([
  ['', ''],
  ['نص\tEnglish\n😀', 'نص\tEnglish\n😀'],
  ['a\u0000b', 'ab'],
  ['a\rb\u0085c\u007F', 'abc'],
  ['\uD83D', ''],
  ['\uDE00\uD83D', ''],
  ['\uD83D\uD83D\uDE00', '😀'],
  ['\uFFFE\uFFFFx\uFFFD', 'x\uFFFD'],
  ['خ\u200Cط', 'خ\u200Cط'],
])('%j is stored as %j', (text, stored) => {
  expect(storable(text)).toBe(stored)
  // Asked twice: the answer does not depend on the one before.
  expect([isStorable(text), isStorable(text)]).toEqual([text === stored, text === stored])
})

test.each([
  ['نص', 'نص'],
  ['نص\u200F!', 'نص!'],
  ['\u2066C++\u2069', 'C++'],
  ['\u202Ax\u202C\u061C', 'x'],
  ['خ\u200Cط\u200D', 'خ\u200Cط\u200D'],
])('%j without what turns it is %j', (text, clean) => {
  expect(withoutDirectionControls(text)).toBe(clean)
  expect([holdsDirectionControls(text), holdsDirectionControls(text)]).toEqual([text !== clean, text !== clean])
})
