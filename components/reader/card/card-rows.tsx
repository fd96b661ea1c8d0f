import { Byline } from '@/components/reader/article/byline'
import { Moment } from '@/components/reader/article/moment'
import { HeldText } from '@/components/ui/held-text'
import { Picture } from '@/components/ui/picture'
import type { Card } from '@/lib/publications/published'
import { Kicker } from './kicker'

/** The stories of a section, a topic or an author, newest first. With `kickers` each names its section. */
export function CardRows({ cards, kickers = false }: { cards: Card[]; kickers?: boolean }) {
  return (
    <ul className="rows">
      {cards.map((card, index) => (
        <li key={card.articleId}>
          <article className="row">
            {card.picture && (
              <Picture
                picture={card.picture}
                shape="4x3"
                sizes={
                  index === 0
                    ? '(width >= 76rem) 35rem, (width >= 40rem) 47vw, 100vw'
                    : '(width >= 40rem) 15rem, 6.5rem'
                }
                priority={index === 0}
              />
            )}
            <div>
              {kickers && <Kicker article={card} />}
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
            </div>
          </article>
        </li>
      ))}
    </ul>
  )
}
