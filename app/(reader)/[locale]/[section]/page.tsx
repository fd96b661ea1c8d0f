import type { Metadata } from 'next'
import { cache } from 'react'
import { readerContext } from '@/app/_server/reader-context'
import { CardList } from '@/components/reader/page/card-list'
import { ReaderPage } from '@/components/reader/page/reader-page'
import { type Locale, localeCodes } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { sectionPath } from '@/lib/publications/paths'
import { listReaderSections, listSection } from '@/lib/publications/queries'
import { sectionTag, tagsOfCards } from '@/lib/publications/tags'
import { type AfterParam, afterOf, pagePath } from '../after-of'
import { localeOf } from '../locale-of'
import { NotFoundPage, notFoundMetadata } from '../not-found-page'
import { pageMetadata } from '../page-metadata'

type Props = { params: Promise<{ locale: string; section: string }>; searchParams: AfterParam }

const loadSection = cache((locale: Locale, slug: string, after: string | null) =>
  listSection(readerContext(), { locale, slug, after }),
)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, slug, after, list } = await load(params, searchParams)
  if (!list) return notFoundMetadata(locale)
  const { section, cards } = list
  const site = translator(locale, 'common')('siteName')
  return pageMetadata({
    locale,
    title: section.name,
    description: translator(locale, 'reader')('sectionDescription', { section: section.name, site }),
    path: pagePath(sectionPath(locale, slug), after),
    siblings: after ? [] : otherSections(locale, slug),
    tags: [sectionTag(section.id, locale), ...tagsOfCards(cards)],
  })
}

export default async function SectionPage({ params, searchParams }: Props) {
  const { locale, slug, after, list } = await load(params, searchParams)
  if (!list) return <NotFoundPage locale={locale} />
  const { section, cards, next } = list
  const sections = await listReaderSections(readerContext(), locale)
  return (
    <ReaderPage locale={locale} sections={sections} versions={otherSections(locale, slug)} currentSection={section.id}>
      <CardList
        title={section.name}
        hue={section.hue}
        locale={locale}
        path={sectionPath(locale, slug)}
        cards={cards}
        after={after}
        next={next}
      />
    </ReaderPage>
  )
}

async function load(params: Props['params'], searchParams: AfterParam) {
  const [locale, { section: slug }, after] = await Promise.all([localeOf(params), params, afterOf(searchParams)])
  return { locale, slug, after, list: await loadSection(locale, slug, after) }
}

function otherSections(locale: Locale, slug: string) {
  return localeCodes.filter((code) => code !== locale).map((code) => ({ locale: code, path: sectionPath(code, slug) }))
}
