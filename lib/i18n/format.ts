import { type Locale, locales } from './locales'

/** «23 نوفمبر 2026» · "23 November 2026", in the edition's zone. */
export function formatDate(date: Date, locale: Locale): string {
  return dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(date)
}

/** «14:32», in the edition's zone, by the 24-hour clock in every language. */
export function formatTime(date: Date, locale: Locale): string {
  return dateFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(date)
}

/** «23 نوفمبر 2026، 14:32» · "23 November 2026, 14:32", in the edition's zone. */
export function formatDateTime(date: Date, locale: Locale): string {
  return [formatDate(date, locale), formatTime(date, locale)].join(locales[locale].listSeparator)
}

/** «23 نوفمبر» · "23 Nov", in the edition's zone; with the year where it is not plain. */
export function formatShortDate(date: Date, locale: Locale, { year }: { year: boolean }): string {
  return dateFormat(locale, { day: 'numeric', month: 'short', ...(year ? { year: 'numeric' } : {}) }).format(date)
}

/** The calendar day in the edition's zone as `2026-11-23`: to compare and to sort, not to show. */
export function calendarDay(date: Date, locale: Locale): string {
  return dateFormat(locale, { dateStyle: 'short' }, 'en-CA').format(date)
}

/** Items in a row as the language separates them: «سياسة، اقتصاد» · "Politics, Economy". */
export function formatList(items: string[], locale: Locale): string {
  return items.join(locales[locale].listSeparator)
}

/** A number in the digits and grouping of the edition. */
export function formatNumber(value: number, locale: Locale): string {
  return numberFormat(locale).format(value)
}

const dateFormats = new Map<string, Intl.DateTimeFormat>()
const numberFormats = new Map<Locale, Intl.NumberFormat>()

// Intl formats are slow to make and cheap to use: keep each.
function dateFormat(
  locale: Locale,
  options: Intl.DateTimeFormatOptions,
  intl: string = locales[locale].intl,
): Intl.DateTimeFormat {
  const key = `${locale} ${intl} ${JSON.stringify(options)}`
  const known = dateFormats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(intl, { ...options, timeZone: locales[locale].timeZone })
  dateFormats.set(key, made)
  return made
}

function numberFormat(locale: Locale): Intl.NumberFormat {
  const known = numberFormats.get(locale)
  if (known) return known
  const made = new Intl.NumberFormat(locales[locale].intl)
  numberFormats.set(locale, made)
  return made
}
