import { readerContext } from '@/app/_server/reader-context'
import { Notice } from '@/components/reader/page/notice'
import { ReaderPage } from '@/components/reader/page/reader-page'
import { formatDateTime } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { listReaderSections } from '@/lib/publications/queries'

/** The notice that stands where an article stood until it was withdrawn. Nothing of its text or headline is told. */
export async function WithdrawnPage({ locale, withdrawnAt }: { locale: Locale; withdrawnAt: Date }) {
  const sections = await listReaderSections(readerContext(), locale)
  const t = translator(locale, 'reader')
  return (
    <ReaderPage locale={locale} sections={sections}>
      <Notice locale={locale} title={t('withdrawn')}>
        <p>{t('withdrawnBody', { date: formatDateTime(withdrawnAt, locale) })}</p>
      </Notice>
    </ReaderPage>
  )
}
