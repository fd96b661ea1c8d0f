import { calendarDay, formatShortDate, formatTime } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'

/** A time as short as a list allows, in the edition's zone: the hour today, day and month this year, else the date. */
export function formatListTime(at: Date, now: Date, locale: Locale): string {
  const [day, today] = [calendarDay(at, locale), calendarDay(now, locale)]
  if (day === today) return formatTime(at, locale)
  return formatShortDate(at, locale, { year: day.slice(0, 4) !== today.slice(0, 4) })
}
