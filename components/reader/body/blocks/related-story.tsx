import { HeldText } from '@/components/ui/held-text'
import { Picture } from '@/components/ui/picture'
import { translator } from '@/lib/i18n/messages'
import type { BlockProps } from '../block-props'

/** The card of another story between two paragraphs; nothing while that story is not public in this language. */
export function RelatedStory({ attrs, refs }: BlockProps) {
  const card = refs.stories[String(attrs.storyId)]
  if (!card) return null
  const title = translator(refs.locale, 'reader')('readAlso')
  return (
    <aside className="read-also" aria-label={title}>
      {card.picture && <Picture picture={card.picture} shape="4x3" sizes="7.5rem" maxWidth={320} />}
      <div>
        <p className="block-title">{title}</p>
        <a href={card.path}>
          <HeldText locale={card.locale}>{card.headline}</HeldText>
        </a>
      </div>
    </aside>
  )
}
