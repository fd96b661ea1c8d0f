import type { Metadata } from 'next'
import { cache } from 'react'
import { readerContext } from '@/app/_server/reader-context'
import { Desk } from '@/components/reader/card/desk'
import { LeadCard } from '@/components/reader/card/lead-card'
import { QuietList } from '@/components/reader/card/quiet-list'
import { SecondCard } from '@/components/reader/card/second-card'
import { ReaderPage } from '@/components/reader/page/reader-page'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { frontPath } from '@/lib/publications/paths'
import { getFront, listReaderSections } from '@/lib/publications/queries'
import { frontTag, tagsOfCards } from '@/lib/publications/tags'
import { localeOf, type ReaderParams } from './locale-of'
import { otherFronts } from './not-found-page'
import { pageMetadata } from './page-metadata'

type Props = { params: ReaderParams }

const loadFront = cache((locale: Locale) => getFront(readerContext(), locale))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { lead, seconds, latest, sections } = await loadFront(locale)
  const cards = [...(lead ? [lead] : []), ...seconds, ...latest, ...sections.flatMap((section) => section.cards)]
  return pageMetadata({
    locale,
    title: null,
    description: translator(locale, 'reader')('frontDescription'),
    path: frontPath(locale),
    siblings: otherFronts(locale),
    tags: [frontTag(locale), ...tagsOfCards(cards)],
  })
}

export default async function FrontPage({ params }: Props) {
  const locale = await localeOf(params)
  const [front, sections] = await Promise.all([loadFront(locale), listReaderSections(readerContext(), locale)])
  const { lead, seconds, latest } = front
  const t = translator(locale, 'reader')
  return (
    <ReaderPage locale={locale} sections={sections} versions={otherFronts(locale)}>
      <h1 className="unseen">{translator(locale, 'common')('siteName')}</h1>
      {lead === null && <p className="standfirst">{t('nothingYet')}</p>}
      <div className="front-top">
        {lead && <LeadCard card={lead} />}
        {seconds.length > 0 && (
          <div className="seconds">
            {seconds.map((card) => (
              <SecondCard key={card.articleId} card={card} level={2} kicker sizes={secondSizes} />
            ))}
          </div>
        )}
        {latest.length > 0 && (
          <section className="latest">
            <h2 className="list-title">{t('latest')}</h2>
            <QuietList cards={latest} kickers />
          </section>
        )}
      </div>
      <div className="desks">
        {front.sections.map(({ section, cards }) => (
          <Desk key={section.id} section={section} cards={cards} />
        ))}
      </div>
    </ReaderPage>
  )
}

const secondSizes = '(width >= 62rem) 17rem, (width >= 40rem) 45vw, 6.5rem'
