import { hueClass } from '@/components/reader/hue'
import { sectionPath } from '@/lib/publications/paths'
import type { Card, SectionRef } from '@/lib/publications/published'
import { QuietList } from './quiet-list'
import { SecondCard } from './second-card'

/** A section on the front page: one story with its picture, the next ones as headlines. `cards` are in one language. */
export function Desk({ section, cards }: { section: SectionRef; cards: Card[] }) {
  const [first, ...others] = cards
  if (!first) return null
  return (
    <section className="desk">
      <h2 className={`desk-title ${hueClass(section.hue)}`}>
        <a href={sectionPath(first.locale, section.slug)}>{section.name}</a>
      </h2>
      <SecondCard card={first} level={3} sizes="(width >= 62rem) 23rem, (width >= 40rem) 45vw, 92vw" />
      {others.length > 0 && <QuietList cards={others} />}
    </section>
  )
}
