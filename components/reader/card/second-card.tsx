import { Moment } from '@/components/reader/article/moment'
import { HeldText } from '@/components/ui/held-text'
import { Picture } from '@/components/ui/picture'
import type { Card } from '@/lib/publications/published'
import { Kicker } from './kicker'

/** A story of the second rank: its picture, or where it has none its standfirst. `level` is that of its heading. With `kicker` it names its section. */
export function SecondCard({
  card,
  level,
  sizes,
  kicker = false,
}: {
  card: Card
  level: 2 | 3
  sizes: string
  kicker?: boolean
}) {
  const Heading = `h${level}` as const
  return (
    <article className="second">
      {card.picture && <Picture picture={card.picture} shape="4x3" sizes={sizes} />}
      {kicker && <Kicker article={card} />}
      <Heading>
        <a href={card.path}>
          <HeldText locale={card.locale}>{card.headline}</HeldText>
        </a>
      </Heading>
      {!card.picture && card.standfirst && (
        <p className="standfirst">
          <HeldText locale={card.locale}>{card.standfirst}</HeldText>
        </p>
      )}
      <div className="meta">
        <Moment date={card.firstPublishedAt} locale={card.locale} />
      </div>
    </article>
  )
}
