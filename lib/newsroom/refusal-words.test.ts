import { describe, expect, test } from 'vitest'
import { refusalCodes } from '@/lib/errors'
import { localeCodes } from '@/lib/i18n/locales'
import { explanationWords, refusalWords } from './refusal-words'

describe.each(localeCodes)('%s words', (locale) => {
  test.each(refusalCodes)('%s, whatever the details', (code) => {
    for (const details of [{}, { roles: 1, problems: 'x', by: 3, minutes: 'soon', status: 'spiked' }]) {
      const words = refusalWords(locale, code, details)
      expect(words).not.toMatch(/refusals\.|reasons\.|[{}]/)
      expect(words).toMatch(/\.$/)
    }
  })
})

test.each<[Parameters<typeof refusalWords>[1], Record<string, unknown>, RegExp]>([
  ['invalid', { fields: ['value'] }, /غير صالح/],
  ['invalid', { fields: ['value'], most: 120 }, /120 حرفاً/],
  ['too_many_attempts', { minutes: 1 }, /دقيقة واحدة/],
  ['too_many_attempts', { minutes: 2 }, /دقيقتين/],
  ['too_many_attempts', { minutes: 3 }, /3 دقائق/],
  ['too_many_attempts', { minutes: 15 }, /15 دقيقة/],
  ['forbidden', { reason: 'role', roles: ['publisher'] }, /مدير التحرير/],
  ['forbidden', { reason: 'self' }, /مدير نظام آخر/],
  ['stale', { by: { name: { ar: 'سلمى' } } }, /سلمى/],
  ['not_ready', { problems: [{ code: 'picture_no_credit' }] }, /الصورة الرئيسية بلا مصدر/],
  ['not_ready', { problems: ['no_headline'] }, /بلا عنوان/],
  ['wrong_status', { status: 'published' }, /منشور/],
  ['already_exists', { field: 'slug' }, /صفحة الكاتب/],
  ['already_exists', { kind: 'section', field: 'slug' }, /لقسم آخر/],
])('%s %j', (code, details, expected) => {
  expect(refusalWords('ar', code, details)).toMatch(expected)
})

test('an explanation names every role that may', () => {
  expect(explanationWords('en', { allowed: false, reason: 'not_yours', roles: ['editor', 'publisher'] })).toMatch(
    /Desk editor.*Managing editor/,
  )
  expect(explanationWords('en', { allowed: true })).toBe('')
})
