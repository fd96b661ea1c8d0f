import { describe, expect, test } from 'vitest'
import type { Locale } from '@/lib/i18n/locales'
import { compareWords, type Part } from './compare-words'

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
    expectBoth(before, after, locale)
  })
})

describe('a paragraph rewritten from end to end', () => {
  const many = Array.from({ length: 600 }, (_, index) => index)

  test('is compared sentence by sentence when the words differ in too many places', () => {
    const old = ['قال', 'وزير', 'كبير', 'إن', 'أمس']
    const some = many.slice(0, 400)
    const sentence = (index: number, words: string[]) => `${words.map((word) => `${word}${index}`).join(' ')}. `
    const before = some.map((index) => sentence(index, old)).join('')
    // Each word in the middle is another, but for one sentence.
    const after = some
      .map((index) => sentence(index, index === 300 ? old : ['قال', 'ناطق', 'صغير', 'بأن', 'أمس']))
      .join('')
    const parts = expectBoth(before, after)
    expect(parts.map(({ kind }) => kind)).toEqual([
      'same',
      'deleted',
      'inserted',
      'same',
      'deleted',
      'inserted',
      'same',
    ])
    expect(parts[0]?.text).toBe('قال0 ')
    expect(parts[3]?.text).toBe('قال300 وزير300 كبير300 إن300 أمس300. ')
    expect(parts[6]?.text).toBe(' أمس399. ')
  })

  test('goes and comes as a whole where there are no sentences, but for its beginning and end', () => {
    const before = `أول ${many.map((index) => `قال${index} كلمة${index}`).join(' ')} آخر`
    const after = `أول ${many.map((index) => `قال${index} لفظ${index}`).join(' ')} آخر`
    const parts = expectBoth(before, after)
    expect(parts.map(({ kind }) => kind)).toEqual(['same', 'deleted', 'inserted', 'same'])
    expect(parts[0]?.text).toBe('أول قال0 ')
    expect(parts[3]?.text).toBe(' آخر')
  })
})

/** Without what came it is the older text, without what went the newer one. */
function expectBoth(before: string, after: string, locale: Locale = 'ar'): Part[] {
  const parts = compareWords(before, after, locale)
  const without = (kind: string) =>
    parts
      .filter((part) => part.kind !== kind)
      .map((part) => part.text)
      .join('')
  expect(without('inserted')).toBe(before)
  expect(without('deleted')).toBe(after)
  return parts
}
