import type { Metadata } from 'next'
import { readerContext } from '@/app/_server/reader-context'
import { NotFoundPage, notFoundMetadata } from '@/app/(reader)/[locale]/not-found-page'
import { noticeMetadata } from '@/app/(reader)/[locale]/page-metadata'
import { Notice } from '@/components/reader/page/notice'
import { PreviewNote } from '@/components/reader/page/preview-note'
import { ReaderPage } from '@/components/reader/page/reader-page'
import { defaultLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { listReaderSections } from '@/lib/publications/queries'
import { DraftPage, draftMetadata, unlisted } from '../../draft-page'
import { opened } from './opened'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await opened((await params).token)
  if (!found) return { ...notFoundMetadata(defaultLocale), robots: unlisted.robots }
  if (found.kind === 'open') return draftMetadata(found.article)
  return {
    ...noticeMetadata(found.locale, translator(found.locale, 'reader')('previewEnded'), 410),
    robots: unlisted.robots,
  }
}

/** A draft for whoever was given its link, until the link ends. */
export default async function PreviewPage({ params }: Props) {
  const found = await opened((await params).token)
  if (!found) return <NotFoundPage locale={defaultLocale} />
  if (found.kind === 'ended') return <Ended locale={found.locale} />
  const { article, expiresAt } = found
  return <DraftPage article={article} note={<PreviewNote locale={article.locale} expiresAt={expiresAt} />} />
}

async function Ended({ locale }: { locale: Locale }) {
  const sections = await listReaderSections(readerContext(), locale)
  const t = translator(locale, 'reader')
  return (
    <ReaderPage locale={locale} sections={sections}>
      <Notice locale={locale} title={t('previewEnded')}>
        <p>{t('previewEndedBody')}</p>
      </Notice>
    </ReaderPage>
  )
}
