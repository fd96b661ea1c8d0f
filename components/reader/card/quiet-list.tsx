import { Moment } from '@/components/reader/article/moment'
import { HeldText } from '@/components/ui/held-text'
import type { Card } from '@/lib/publications/published'
import { Kicker } from './kicker'

/** Headlines without pictures, one under another. With `kickers` each names its section. */
export function QuietList({ cards, kickers = false }: { cards: Card[]; kickers?: boolean }) {
  return (
    <ul className="quiet">
      {cards.map((card) => (
        <li key={card.articleId}>
          {kickers && <Kicker article={card} />}
          <h3>
            <a href={card.path}>
              <HeldText locale={card.locale}>{card.headline}</HeldText>
            </a>
          </h3>
          <div className="meta">
            <Moment date={card.firstPublishedAt} locale={card.locale} />
          </div>
        </li>
      ))}
    </ul>
  )
}
