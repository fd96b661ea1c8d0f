import type { Metadata } from 'next'
import { cache } from 'react'
import { readerContext } from '@/app/_server/reader-context'
import { CardList } from '@/components/reader/page/card-list'
import { ReaderPage } from '@/components/reader/page/reader-page'
import { type Locale, localeCodes } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { authorPath } from '@/lib/publications/paths'
import { listAuthor, listReaderSections } from '@/lib/publications/queries'
import { authorTag, tagsOfCards } from '@/lib/publications/tags'
import { type AfterParam, afterOf, pagePath } from '../../after-of'
import { localeOf } from '../../locale-of'
import { NotFoundPage, notFoundMetadata } from '../../not-found-page'
import { pageMetadata } from '../../page-metadata'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: AfterParam }

const loadAuthor = cache((locale: Locale, slug: string, after: string | null) =>
  listAuthor(readerContext(), { locale, slug, after }),
)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, slug, after, list } = await load(params, searchParams)
  if (!list) return notFoundMetadata(locale)
  const { author, cards } = list
  const site = translator(locale, 'common')('siteName')
  return pageMetadata({
    locale,
    title: author.name,
    description: translator(locale, 'reader')('authorDescription', { author: author.name, site }),
    path: pagePath(authorPath(locale, slug), after),
    siblings: after ? [] : await otherVersions(locale, slug),
    tags: [...localeCodes.map((code) => authorTag(author.id, code)), ...tagsOfCards(cards)],
  })
}

export default async function AuthorPage({ params, searchParams }: Props) {
  const { locale, slug, after, list } = await load(params, searchParams)
  if (!list) return <NotFoundPage locale={locale} />
  const { author, cards, next } = list
  const [sections, versions] = await Promise.all([
    listReaderSections(readerContext(), locale),
    otherVersions(locale, slug),
  ])
  return (
    <ReaderPage locale={locale} sections={sections} versions={versions}>
      <CardList
        title={author.name}
        kind={translator(locale, 'reader')('author')}
        locale={locale}
        path={authorPath(locale, slug)}
        cards={cards}
        after={after}
        next={next}
      />
    </ReaderPage>
  )
}

async function load(params: Props['params'], searchParams: AfterParam) {
  const [locale, { slug }, after] = await Promise.all([localeOf(params), params, afterOf(searchParams)])
  return { locale, slug, after, list: await loadAuthor(locale, slug, after) }
}

/** The author's page in the languages in which something of theirs is public. */
async function otherVersions(locale: Locale, slug: string) {
  const versions = await Promise.all(
    localeCodes
      .filter((code) => code !== locale)
      .map(async (code) => ({ locale: code, list: await loadAuthor(code, slug, null) })),
  )
  return versions.flatMap(({ locale: code, list }) => (list ? [{ locale: code, path: authorPath(code, slug) }] : []))
}
