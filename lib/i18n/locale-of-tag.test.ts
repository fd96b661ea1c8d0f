import { expect, test } from 'vitest'
import { localeOfTag } from './locale-of-tag'
import { defaultLocale, localeCodes, locales } from './locales'

test.each(localeCodes)('%s is found by its tag', (code) => {
  expect(localeOfTag(locales[code].intl)).toBe(code)
})

test('another tag reads as the language the newsroom begins with', () => {
  expect(localeOfTag('fr')).toBe(defaultLocale)
})
