import type { Metadata } from 'next'
import { cache } from 'react'
import { readerContext } from '@/app/_server/reader-context'
import { CardList } from '@/components/reader/page/card-list'
import { ReaderPage } from '@/components/reader/page/reader-page'
import { type Locale, localeCodes } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { listReaderSections, listTopic } from '@/lib/publications/queries'
import { tagsOfCards, topicTag } from '@/lib/publications/tags'
import { type AfterParam, afterOf, pagePath } from '../../after-of'
import { decoded } from '../../decoded'
import { localeOf } from '../../locale-of'
import { NotFoundPage, notFoundMetadata } from '../../not-found-page'
import { pageMetadata } from '../../page-metadata'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: AfterParam }

const loadTopic = cache((locale: Locale, slug: string, after: string | null) =>
  listTopic(readerContext(), { locale, slug, after }),
)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, slug, after, list } = await load(params, searchParams)
  if (!list) return notFoundMetadata(locale)
  const { topic, cards } = list
  const site = translator(locale, 'common')('siteName')
  return pageMetadata({
    locale,
    title: topic.name,
    description: translator(locale, 'reader')('topicDescription', { topic: topic.name, site }),
    path: pagePath(topic.path, after),
    siblings: after ? [] : await otherVersions(locale, slug),
    tags: [...localeCodes.map((code) => topicTag(topic.id, code)), ...tagsOfCards(cards)],
  })
}

export default async function TopicPage({ params, searchParams }: Props) {
  const { locale, slug, after, list } = await load(params, searchParams)
  if (!list) return <NotFoundPage locale={locale} />
  const { topic, cards, next } = list
  const [sections, versions] = await Promise.all([
    listReaderSections(readerContext(), locale),
    otherVersions(locale, slug),
  ])
  return (
    <ReaderPage locale={locale} sections={sections} versions={versions}>
      <CardList
        title={topic.name}
        kind={translator(locale, 'reader')('topic')}
        locale={locale}
        path={topic.path}
        cards={cards}
        after={after}
        next={next}
      />
    </ReaderPage>
  )
}

async function load(params: Props['params'], searchParams: AfterParam) {
  const [locale, { slug }, after] = await Promise.all([localeOf(params), params, afterOf(searchParams)])
  return { locale, slug: decoded(slug), after, list: await loadTopic(locale, decoded(slug), after) }
}

/** The topic in the languages that have stories on it. */
async function otherVersions(locale: Locale, slug: string) {
  const versions = await Promise.all(
    localeCodes
      .filter((code) => code !== locale)
      .map(async (code) => ({ locale: code, list: await loadTopic(code, slug, null) })),
  )
  return versions.flatMap(({ locale: code, list }) =>
    list && list.cards.length > 0 ? [{ locale: code, path: list.topic.path }] : [],
  )
}
