import { SecondCard } from '@/components/reader/card/second-card'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import type { Card } from '@/lib/publications/published'

/** «اقرأ أيضاً»: the stories an editor chose to go with this one. */
export function Related({ cards, locale }: { cards: Card[]; locale: Locale }) {
  if (cards.length === 0) return null
  return (
    <aside className="related" aria-labelledby="related">
      <h2 id="related">{translator(locale, 'reader')('readAlso')}</h2>
      <ul>
        {cards.map((card) => (
          <li key={card.articleId}>
            <SecondCard card={card} level={3} kicker sizes="(width >= 62rem) 19rem, (width >= 40rem) 45vw, 92vw" />
          </li>
        ))}
      </ul>
    </aside>
  )
}
