import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import type { TopicRef } from '@/lib/publications/published'

export function Topics({ topics, locale }: { topics: TopicRef[]; locale: Locale }) {
  if (topics.length === 0) return null
  return (
    <section className="topics">
      <h2>{translator(locale, 'reader')('topics')}</h2>
      <ul>
        {topics.map((topic) => (
          <li key={topic.id}>
            <a href={topic.path} rel="tag">
              {topic.name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
