import { describe, expect, test } from 'vitest'
import type { Locale } from '@/lib/i18n/locales'
import { compareWords } from './compare-words'

/** «بقي [-ذهب-] [+جاء+]» */
const drawn = (before: string, after: string, locale: Locale) =>
  compareWords(before, after, locale)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'deleted' ? `[-${text}-]` : `[+${text}+]`))
    .join('')

describe('what changed, word by word', () => {
  test.each<[string, string, string, Locale, string]>([
    ['nothing', 'قال الوزير', 'قال الوزير', 'ar', 'قال الوزير'],
    ['no text at all', '', '', 'ar', ''],
    ['a word', 'قال الوزير أمس', 'أعلن الوزير أمس', 'ar', '[-قال-][+أعلن+] الوزير أمس'],
    ['a word more', 'قال الوزير', 'قال الوزير الأول', 'ar', 'قال الوزير[+ الأول+]'],
    [
      'several words in a row are one change',
      'قال الوزير أمس',
      'أعلن الناطق أمس',
      'ar',
      '[-قال الوزير-][+أعلن الناطق+] أمس',
    ],
    ['a shadda makes another word', 'مدرس', 'مدرّس', 'ar', '[-مدرس-][+مدرّس+]'],
    ['a harakah is not torn off', 'كتَب محمد', 'كتَب علي', 'ar', 'كتَب [-محمد-][+علي+]'],
    ['a decimal is one word', 'نما 3.5 في المئة', 'نما 3.6 في المئة', 'ar', 'نما [-3.5-][+3.6+] في المئة'],
    ['a comma by itself', 'قال ثم مضى', 'قال، ثم مضى', 'ar', 'قال[+،+] ثم مضى'],
    ['English', 'The old bridge', 'The new bridge', 'en', 'The [-old-][+new+] bridge'],
    ['an apostrophe does not tear a word', "It's here", "It's there", 'en', "It's [-here-][+there+]"],
    ['all of it', 'نعم', 'لا', 'ar', '[-نعم-][+لا+]'],
  ])('%s', (_, before, after, locale, expected) => {
    expect(drawn(before, after, locale)).toBe(expected)
    const parts = compareWords(before, after, locale)
    const without = (kind: string) =>
      parts
        .filter((part) => part.kind !== kind)
        .map((part) => part.text)
        .join('')
    expect(without('inserted')).toBe(before)
    expect(without('deleted')).toBe(after)
  })
})
