import { formatDate, formatTime } from '@/lib/i18n/format'
import { type Locale, locales } from '@/lib/i18n/locales'

/** A moment in words, to the minute: «23 نوفمبر 2026، 14:32». */
export function whenWords(iso: string, locale: Locale): string {
  const at = new Date(iso)
  return [formatDate(at, locale), formatTime(at, locale)].join(locales[locale].listSeparator)
}
