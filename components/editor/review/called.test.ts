import { expect, test } from 'vitest'
import { callsOf, isCalled } from './called'

const salma = { name: { ar: 'سلمى الراوي', en: 'Salma Al-Rawi' } }

test.each([
  ['in Arabic', '@سلمى الراوي من أين الرقم؟', true],
  ['in English, whatever the interface speaks', 'Where is it from, @Salma Al-Rawi?', true],
  ['the name without the sign calls nobody', 'قالت سلمى الراوي', false],
  ['a part of the name calls nobody', '@سلمى', false],
])('%s', (_, text, expected) => {
  expect(isCalled(salma, text)).toBe(expected)
})

test('a person with one name in both languages is called in one way, one with none in no way', () => {
  expect(callsOf({ name: { ar: 'Reuters', en: 'Reuters' } })).toEqual(['@Reuters'])
  expect(callsOf({ name: { ar: '' } })).toEqual([])
})
