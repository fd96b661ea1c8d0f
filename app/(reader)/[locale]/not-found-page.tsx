import type { Metadata } from 'next'
import { readerContext } from '@/app/_server/reader-context'
import { Notice } from '@/components/reader/page/notice'
import { ReaderPage } from '@/components/reader/page/reader-page'
import { type Locale, localeCodes } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { frontPath, sectionPath } from '@/lib/publications/paths'
import { listReaderSections } from '@/lib/publications/queries'
import { noticeMetadata } from './page-metadata'

/**
 * What stands at an address of this edition where nothing is. Drawn as a page of its own: what Next draws for `notFound()`
 * appears only with its script, which readers are not sent.
 */
export async function NotFoundPage({ locale }: { locale: Locale }) {
  const sections = await listReaderSections(readerContext(), locale)
  const t = translator(locale, 'reader')
  return (
    <ReaderPage locale={locale} sections={sections} versions={otherFronts(locale)}>
      <Notice locale={locale} title={t('notFound')}>
        <p>{t('notFoundBody')}</p>
        <ul>
          {sections.map((section) => (
            <li key={section.id}>
              <a href={sectionPath(locale, section.slug)}>{section.name}</a>
            </li>
          ))}
        </ul>
      </Notice>
    </ReaderPage>
  )
}

export function notFoundMetadata(locale: Locale): Metadata {
  return noticeMetadata(locale, translator(locale, 'reader')('notFound'), 404)
}

/** The front pages of the other editions. */
export function otherFronts(locale: Locale) {
  return localeCodes.filter((code) => code !== locale).map((code) => ({ locale: code, path: frontPath(code) }))
}
