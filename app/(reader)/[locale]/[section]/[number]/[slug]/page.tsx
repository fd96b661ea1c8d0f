import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { readerContext } from '@/app/_server/reader-context'
import { Article } from '@/components/reader/article/article'
import { JsonLd } from '@/components/reader/page/json-ld'
import { ReaderPage } from '@/components/reader/page/reader-page'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { imagesOf, newsArticle } from '@/lib/publications/news-article'
import { articlePath } from '@/lib/publications/paths'
import { getPublished, listReaderSections } from '@/lib/publications/queries'
import { assetTag, storyTag, tagsOfCards } from '@/lib/publications/tags'
import { decoded } from '../../../decoded'
import { localeOf } from '../../../locale-of'
import { NotFoundPage, notFoundMetadata } from '../../../not-found-page'
import { noticeMetadata, pageMetadata } from '../../../page-metadata'
import { WithdrawnPage } from './withdrawn-page'

type Props = { params: Promise<{ locale: string; section: string; number: string; slug: string }> }

const loadPublished = cache((locale: Locale, number: number) => getPublished(readerContext(), { locale, number }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, found } = await load(params)
  if (!found) return notFoundMetadata(locale)
  if (found.kind === 'withdrawn') {
    return noticeMetadata(locale, translator(locale, 'reader')('withdrawn'), 410, [storyTag(found.storyId)])
  }
  const { article } = found
  return pageMetadata({
    locale,
    title: article.seoTitle || article.headline,
    socialTitle: article.socialTitle || article.headline,
    description: article.standfirst || article.headline,
    path: article.path,
    siblings: article.siblings,
    tags: [
      ...article.relatedIds.map(storyTag),
      ...Object.keys(article.refs.pictures).map(assetTag),
      ...tagsOfCards([article, ...article.related, ...Object.values(article.refs.stories)]),
    ],
    image: article.picture ? imagesOf(article.picture)[0] : undefined,
    openGraph: {
      type: 'article',
      publishedTime: article.firstPublishedAt.toISOString(),
      modifiedTime: article.publishedAt.toISOString(),
      authors: article.bylines.map(({ name }) => name),
      section: article.section.name,
      tags: article.topics.map(({ name }) => name),
    },
  })
}

/** The number is the key: under a wrong section or slug the reader is sent to the right address for good. */
export default async function ArticlePage({ params }: Props) {
  const ctx = readerContext()
  const [{ locale, section, number, slug, found }, sections] = await Promise.all([
    load(params),
    localeOf(params).then((asked) => listReaderSections(ctx, asked)),
  ])
  if (!found) return <NotFoundPage locale={locale} />
  if (found.kind === 'withdrawn') return <WithdrawnPage locale={locale} withdrawnAt={found.withdrawnAt} />
  const { article } = found
  if (articlePath({ locale, section, number, slug: decoded(slug) }) !== article.path) permanentRedirect(article.path)
  const siteName = translator(locale, 'common')('siteName')
  return (
    <ReaderPage locale={locale} sections={sections} versions={article.siblings} currentSection={article.section.id}>
      <JsonLd data={newsArticle(article, { origin: env().baseUrl, siteName })} />
      <Article article={article} />
    </ReaderPage>
  )
}

async function load(params: Props['params']) {
  const [locale, { section, number: written, slug }] = await Promise.all([localeOf(params), params])
  const number = /^[1-9]\d{0,8}$/.test(written) ? Number(written) : 0
  return { locale, section, number, slug, found: number ? await loadPublished(locale, number) : null }
}
