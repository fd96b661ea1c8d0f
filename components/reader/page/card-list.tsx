import { CardRows } from '@/components/reader/card/card-rows'
import { hueClass } from '@/components/reader/hue'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import type { Card } from '@/lib/publications/published'
import { Pages } from './pages'

/** A section, a topic or an author: the name, then the stories, newest first. Without a section's `hue` each story names its own. */
export function CardList({
  title,
  kind,
  hue,
  locale,
  path,
  cards,
  after,
  next,
}: {
  title: string
  /** What the title is, where it does not say so itself: «موضوع», «كاتب». */
  kind?: string
  hue?: number
  locale: Locale
  path: string
  cards: Card[]
  after: string | null
  next: string | null
}) {
  return (
    <>
      <header className={`list-head ${hue === undefined ? '' : hueClass(hue)}`}>
        {kind && <p className="kicker">{kind}</p>}
        <h1>{title}</h1>
      </header>
      {cards.length === 0 && <p className="standfirst">{translator(locale, 'reader')('nothingYet')}</p>}
      <CardRows cards={cards} kickers={hue === undefined} />
      <Pages locale={locale} path={path} after={after} next={next} />
    </>
  )
}
