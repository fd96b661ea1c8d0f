import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { readingMinutes } from '@/lib/i18n/reading-time'

/** «3 دقائق قراءة», from the number of words. */
export function ReadingTime({ words, locale }: { words: number; locale: Locale }) {
  return (
    <span className="reading-time">
      <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true" focusable="false">
        <path d="M8 3.2C6.4 2.2 4.2 2 1.5 2.2v10.6c2.7-.2 4.9 0 6.5 1 1.6-1 3.8-1.2 6.5-1V2.2C11.8 2 9.6 2.2 8 3.2Zm0 0v10.6" />
      </svg>
      {translator(locale, 'reader')('readingTime', { minutes: readingMinutes(words, locale) })}
    </span>
  )
}
