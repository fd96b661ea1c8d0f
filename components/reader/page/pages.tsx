import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'

/** Ways through a list paged by key: to what is older (`next`), and from there back to the newest. */
export function Pages({
  locale,
  path,
  after,
  next,
}: {
  locale: Locale
  path: string
  after: string | null
  next: string | null
}) {
  const t = translator(locale, 'reader')
  if (!after && !next) return null
  return (
    <nav className="pages" aria-label={t('pages')}>
      {after && (
        <a className="action" href={path}>
          {t('newest')}
        </a>
      )}
      {next && (
        <a className="action" rel="next" href={`${path}?after=${encodeURIComponent(next)}`}>
          {t('older')}
        </a>
      )}
    </nav>
  )
}
