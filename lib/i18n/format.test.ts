import { expect, test } from 'vitest'
import {
  calendarDay,
  formatDate,
  formatDateTime,
  formatList,
  formatNumber,
  formatShortDate,
  formatTime,
} from './format'

test.each([
  ['2026-11-23T11:32:00Z', 'ar', '23 نوفمبر 2026، 14:32'],
  ['2026-11-23T11:32:00Z', 'en', '23 November 2026, 14:32'],
  ['2026-12-31T21:05:00Z', 'ar', '1 يناير 2027، 00:05'],
  ['2026-12-31T21:05:00Z', 'en', '1 January 2027, 00:05'],
  ['2026-06-02T03:07:00Z', 'ar', '2 يونيو 2026، 06:07'],
] as const)('%s in %s is %s', (iso, locale, words) => expect(formatDateTime(new Date(iso), locale)).toBe(words))

test('a day and a time stand alone as well', () => {
  const date = new Date('2021-12-15T09:00:00Z')
  expect([formatDate(date, 'ar'), formatTime(date, 'ar')]).toEqual(['15 ديسمبر 2021', '12:00'])
})

test.each([
  ['2026-11-23T11:32:00Z', 'ar', false, '23 نوفمبر'],
  ['2026-11-23T11:32:00Z', 'en', false, '23 Nov'],
  ['2026-12-31T21:05:00Z', 'ar', true, '1 يناير 2027'],
  ['2026-12-31T21:05:00Z', 'en', true, '1 Jan 2027'],
] as const)('%s in %s is short as well, year: %s', (iso, locale, year, words) =>
  expect(formatShortDate(new Date(iso), locale, { year })).toBe(words),
)

test.each(['ar', 'en'] as const)('days are compared in the zone of the edition in %s', (locale) =>
  expect(calendarDay(new Date('2026-12-31T21:05:00Z'), locale)).toBe('2027-01-01'),
)

test.each([
  [[], 'ar', ''],
  [['سياسة'], 'ar', 'سياسة'],
  [['سياسة', 'اقتصاد', 'علوم'], 'ar', 'سياسة، اقتصاد، علوم'],
  [['Politics', 'Science'], 'en', 'Politics, Science'],
] as const)('%j in %s is %s', (items, locale, words) => expect(formatList([...items], locale)).toBe(words))

test('numbers keep Latin digits in Arabic', () => expect(formatNumber(12345.5, 'ar')).toBe('12,345.5'))
