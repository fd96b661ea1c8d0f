import { type Locale, locales } from '@/lib/i18n/locales'

/** A time as short as a list allows, in the edition's zone: the hour today, day and month this year, else the date. */
export function formatListTime(at: Date, now: Date, locale: Locale): string {
  const { intl, timeZone } = locales[locale]
  const day = (date: Date) => new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone }).format(date)
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(intl, { ...options, timeZone }).format(at)
  if (day(at) === day(now)) return format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  if (day(at).slice(0, 4) === day(now).slice(0, 4)) return format({ day: 'numeric', month: 'short' })
  return format({ day: 'numeric', month: 'short', year: 'numeric' })
}
