import { hueClass } from '@/components/reader/hue'
import { sectionPath } from '@/lib/publications/paths'
import type { Card } from '@/lib/publications/published'

/** The section above a headline, in its hue. */
export function Kicker({ article: { section, locale } }: { article: Pick<Card, 'section' | 'locale'> }) {
  return (
    <p className={`kicker ${hueClass(section.hue)}`}>
      <a href={sectionPath(locale, section.slug)}>{section.name}</a>
    </p>
  )
}
