import { Wordmark } from '@/components/reader/wordmark'
import { type Locale, locales } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { frontPath } from '@/lib/publications/paths'

/** The name of the paper, leading to its front page: the mark, and beside it the name where Arabic is not read. */
export function SiteName({ locale }: { locale: Locale }) {
  const t = translator(locale, 'common')
  return (
    <a className="wordmark" href={frontPath(locale)} aria-label={t('siteName')}>
      <Wordmark />
      {locales[locale].script !== 'arabic' && <span>{t('siteName')}</span>}
    </a>
  )
}
