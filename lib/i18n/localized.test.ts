import { expect, test } from 'vitest'
import type { Locale } from './locales'
import { type LocalizedText, localeGiven, localize } from './localized'

test.each<[LocalizedText, Locale, string, Locale]>([
  [{ ar: 'سياسة', en: 'Politics' }, 'en', 'Politics', 'en'],
  [{ ar: 'سياسة', en: 'Politics' }, 'ar', 'سياسة', 'ar'],
  [{ ar: 'سياسة' }, 'en', 'سياسة', 'ar'],
  [{ ar: '', en: 'Politics' }, 'ar', 'Politics', 'en'],
  [{}, 'en', '', 'en'],
  [{ ar: '' }, 'ar', '', 'ar'],
])('%j for a reader of %s is «%s» in %s', (text, locale, words, given) => {
  expect(localize(text, locale)).toBe(words)
  expect(localeGiven(text, locale)).toBe(given)
})
