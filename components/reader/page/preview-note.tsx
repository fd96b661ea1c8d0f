import { Moment } from '@/components/reader/article/moment'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'

/** Says above a draft that it is one, and until when its link shows it. */
export function PreviewNote({ locale, expiresAt }: { locale: Locale; expiresAt: Date }) {
  const t = translator(locale, 'reader')
  return (
    <aside className="preview-note" aria-label={t('preview')}>
      <p className="wrap">
        <strong>{t('preview')}</strong>
        <span>{t.rich('previewUntil', { date: () => <Moment date={expiresAt} locale={locale} /> })}</span>
      </p>
    </aside>
  )
}
