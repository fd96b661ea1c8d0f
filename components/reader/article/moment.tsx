import { formatDateTime } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'

/** A date and time in the edition's zone, exact for machines. */
export function Moment({ date, locale }: { date: Date; locale: Locale }) {
  return <time dateTime={date.toISOString()}>{formatDateTime(date, locale)}</time>
}
