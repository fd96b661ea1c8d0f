import { expect, test } from 'vitest'
import { visibleText } from './visible-text'

test.each([
  ['نعم ،', 'نعم ،'],
  ['  ', '␣␣'],
  ['\u200F', 'U+200F'],
  ['ال\u200Bصين', 'الU+200Bصين'],
  ['\u00A0', 'U+00A0'],
  ['\n', '↵'],
])('%j is drawn as %s', (text, drawn) => {
  expect(visibleText(text)).toBe(drawn)
})
