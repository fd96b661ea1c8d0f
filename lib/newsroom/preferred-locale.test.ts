import { expect, test } from 'vitest'
import { preferredLocale } from './preferred-locale'

test.each<[string | undefined, string | null, string]>([
  [undefined, null, 'ar'],
  [undefined, '', 'ar'],
  [undefined, 'en-US,en;q=0.9', 'en'],
  [undefined, 'ar-SA', 'ar'],
  [undefined, 'fr;q=1, en;q=0.4, ar;q=0.6', 'ar'],
  [undefined, 'fr-FR, EN-gb;q=0.5', 'en'],
  [undefined, 'en;q=0, ar;q=0.1', 'ar'],
  [undefined, 'en;q=nonsense', 'ar'],
  [undefined, 'constructor, __proto__', 'ar'],
  ['en', 'ar', 'en'],
  ['xx', 'en', 'en'],
])('chosen %j, browser %j: %s', (chosen, header, expected) => {
  expect(preferredLocale(chosen, header)).toBe(expected)
})
