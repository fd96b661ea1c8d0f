import { expect, test } from 'vitest'
import { runsAgainst } from './direction-runs'

test.each([
  ['قالت Reuters إن', 'rtl', ['Reuters']],
  ['قال John Smith, PhD أمس', 'rtl', ['John Smith, PhD']],
  ['طائرة F16 و iPhone 17 Pro', 'rtl', ['F16', 'iPhone 17 Pro']],
  ['He said مرحبا بكم twice', 'ltr', ['مرحبا بكم']],
  ['في 2026', 'rtl', []],
  ['', 'rtl', []],
] as const)('«%s» in a block %s: %j', (text, dir, expected) => {
  expect(runsAgainst(text, dir).map(({ from, to }) => text.slice(from, to))).toEqual(expected)
})
