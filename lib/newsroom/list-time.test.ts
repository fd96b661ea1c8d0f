import { expect, test } from 'vitest'
import { formatListTime } from './list-time'

// Riyadh is three hours ahead of UTC: 21:30 UTC is the next day there.
const now = new Date('2026-03-10T12:00:00Z')

test.each<[string, string, string]>([
  ['2026-03-10T11:05:00Z', '14:05', '14:05'],
  ['2026-03-09T21:30:00Z', '00:30', '00:30'],
  ['2026-03-09T20:30:00Z', '9 مارس', '9 Mar'],
  ['2025-12-31T12:00:00Z', '31 ديسمبر 2025', '31 Dec 2025'],
])('%s is %s, %s', (at, ar, en) => {
  expect(formatListTime(new Date(at), now, 'ar')).toBe(ar)
  expect(formatListTime(new Date(at), now, 'en')).toBe(en)
})
