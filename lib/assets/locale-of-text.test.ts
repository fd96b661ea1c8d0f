import { expect, test } from 'vitest'
import { localeOfText } from './locale-of-text'

test.each([
  ['ميناء عند الغروب', 'ar'],
  ['Harbour at dusk', 'en'],
  ['AFP - شاشة عملاقة في أحد شوارع بكين', 'ar'],
  ['The word مداد means ink', 'en'],
] as const)('%s is in %s', (text, locale) => expect(localeOfText(text, locale === 'ar' ? 'en' : 'ar')).toBe(locale))

test('a text without letters is in the language of the form', () => {
  expect(localeOfText('2026', 'en')).toBe('en')
  expect(localeOfText('', 'ar')).toBe('ar')
})
