import { Byline } from '@/components/reader/article/byline'
import { Moment } from '@/components/reader/article/moment'
import { HeldText } from '@/components/ui/held-text'
import { Picture } from '@/components/ui/picture'
import type { Card } from '@/lib/publications/published'
import { Kicker } from './kicker'

/** The first story of the front page: the largest picture and the largest headline. */
export function LeadCard({ card }: { card: Card }) {
  return (
    <article className="lead">
      {card.picture && (
        <Picture
          picture={card.picture}
          shape="16x9"
          sizes="(width >= 76rem) 48rem, (width >= 62rem) 63vw, 100vw"
          priority
        />
      )}
      <Kicker article={card} />
      <h2>
        <a href={card.path}>
          <HeldText locale={card.locale}>{card.headline}</HeldText>
        </a>
      </h2>
      {card.standfirst && (
        <p className="standfirst">
          <HeldText locale={card.locale}>{card.standfirst}</HeldText>
        </p>
      )}
      <div className="meta">
        <Byline locale={card.locale} bylines={card.bylines} />
        <Moment date={card.firstPublishedAt} locale={card.locale} />
      </div>
    </article>
  )
}
