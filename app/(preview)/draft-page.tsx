import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { readerContext } from '@/app/_server/reader-context'
import { Article } from '@/components/reader/article/article'
import { ReaderPage } from '@/components/reader/page/reader-page'
import { isolate } from '@/lib/i18n/isolate'
import { locales } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import type { PublishedArticle } from '@/lib/publications/published'
import { listReaderSections } from '@/lib/publications/queries'

/** A draft in the readers' own page. */
export async function DraftPage({ article, note }: { article: PublishedArticle; note?: ReactNode }) {
  const { locale, section } = article
  const sections = await listReaderSections(readerContext(), locale)
  return (
    <>
      {note}
      <ReaderPage locale={locale} sections={sections} currentSection={section.id}>
        <Article article={article} />
      </ReaderPage>
    </>
  )
}

export function draftMetadata({ locale, seoTitle, headline }: PublishedArticle): Metadata {
  const t = translator(locale, 'common')
  const title = isolate(seoTitle || headline || translator(locale, 'reader')('preview'), locales[locale].dir)
  return { title: t('titleOnSite', { title, site: t('siteName') }), ...unlisted }
}

/** For no search engine, on no telephone number a link. */
export const unlisted: Metadata = {
  robots: { index: false, follow: false, noarchive: true },
  icons: '/icon.svg',
  formatDetection: { telephone: false },
}
