import { describe, expect, test } from 'vitest'
import { eventTypes } from '@/lib/events/types'
import { type Locale, localeCodes } from '@/lib/i18n/locales'
import { eventTypeWords, eventWords, type WordableEvent } from './event-words'

const salma = { name: { ar: 'سلمى حداد', en: 'Salma Haddad' } }
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '')

test.each<[WordableEvent, string, string]>([
  [
    { type: 'article.submitted', data: {}, article: { headline: 'قمة المناخ', locale: 'ar' } },
    'إرسال «قمة المناخ» للمراجعة',
    'Submitted “قمة المناخ” for review',
  ],
  [
    { type: 'article.published', data: {}, article: { headline: '', locale: 'ar' } },
    'نشر خبر بلا عنوان',
    'Published an untitled story',
  ],
  [
    { type: 'article.field_changed', data: { field: 'leadAsset' }, article: { headline: 'A', locale: 'en' } },
    'تغيير الصورة الرئيسية في «A»',
    'Changed the lead picture of “A”',
  ],
  [
    { type: 'asset.field_changed', data: { field: 'alt.ar' } },
    'تغيير النص البديل في صورة',
    'Changed the alt text of a picture',
  ],
  [
    { type: 'person.created', data: {}, person: salma },
    'إضافة سلمى حداد إلى الفريق',
    'Added Salma Haddad to the newsroom',
  ],
  [
    { type: 'person.sign_in_failed', data: {}, person: null },
    'محاولة دخول لم تنجح إلى حساب غير معروف',
    'A failed sign-in to an unknown account',
  ],
  [
    { type: 'taxon.created', data: { kind: 'topic', name: { ar: 'المناخ' } } },
    'إضافة وسم: المناخ',
    'Added a topic: المناخ',
  ],
  [
    { type: 'person.ui_locale_changed', data: { uiLocale: 'en' } },
    'تغيير لغة الواجهة إلى الإنجليزية',
    'Switched the interface to English',
  ],
])('%j', (event, ar, en) => {
  expect(plain(eventWords(event, 'ar'))).toBe(ar)
  expect(plain(eventWords(event, 'en'))).toBe(en)
})

describe.each(localeCodes)('%s has words for', (locale) => {
  test.each(eventTypes)('%s, with and without its data', (type) => {
    const full: WordableEvent = {
      type,
      data: { field: 'slug', kind: 'place', locale: 'en', name: { ar: 'دبي', en: 'Dubai' } },
      article: { headline: 'ع', locale: 'ar' },
      person: salma,
    }
    for (const event of [full, { type, data: {} }]) {
      const words = eventWords(event, locale)
      // A missing message or value would come back as its key.
      expect(words).not.toMatch(/words\.|[{}]/)
      expect(words.length).toBeGreaterThan(5)
    }
    expect(eventTypeWords(type, locale)).not.toMatch(/types\./)
  })
})

test('inserted text is isolated, so that it cannot reorder the sentence', () => {
  const approved = (headline: string, locale: Locale): WordableEvent => ({
    type: 'article.approved',
    data: {},
    article: { headline, locale },
  })
  expect(eventWords(approved('Oil up 3%', 'en'), 'ar')).toContain('\u2066Oil up 3%\u2069')
  expect(eventWords(approved('لغة C++ تعود', 'ar'), 'en')).toContain('\u2067لغة \u2066C++\u2069 تعود\u2069')
})
