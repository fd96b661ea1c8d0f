import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { Moment } from './moment'

/** When the article was first published and, if it was since, last updated. */
export function Times({
  firstPublishedAt,
  publishedAt,
  locale,
}: {
  firstPublishedAt: Date
  publishedAt: Date
  locale: Locale
}) {
  const t = translator(locale, 'reader')
  return (
    <>
      <span>
        {t('published')} <Moment date={firstPublishedAt} locale={locale} />
      </span>
      {publishedAt > firstPublishedAt && (
        <span>
          {t('updated')} <Moment date={publishedAt} locale={locale} />
        </span>
      )}
    </>
  )
}
