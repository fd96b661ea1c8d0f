import { expect, test } from 'vitest'
import { isNamed } from './is-named'

const salma = { name: { ar: 'سلمى الراوي', en: 'Salma Al-Rawi' } }

test.each([
  ['س', true],
  ['سلمى', true],
  ['سلمى الر', true],
  ['الراوي', true],
  ['salma', true],
  ['RAWI', true],
  ['سلمان', false],
  ['هدى', false],
  // The keys of the languages are not part of a name.
  ['en', false],
])('«%s»: %s', (letters, named) => {
  expect(isNamed(salma, letters)).toBe(named)
})
