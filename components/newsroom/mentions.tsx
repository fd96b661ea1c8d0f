import { Link } from '@/components/ui/link'
import { formatDateTime } from '@/lib/i18n/format'
import { isolate } from '@/lib/i18n/isolate'
import { type Locale, locales } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized'
import { translator } from '@/lib/i18n/messages'
import { headlineWithin } from '@/lib/newsroom/headline-within'
import type { Mention } from '@/lib/review/queries'

/** Where colleagues call this person in comments that are open still. */
export function Mentions({ mentions, locale }: { mentions: Mention[]; locale: Locale }) {
  if (mentions.length === 0) return null
  const t = translator(locale, 'newsroom')
  const within = (text: string) => isolate(text, locales[locale].dir)
  return (
    <section aria-labelledby="mentions" className="border-accent bg-sunken mb-5 rounded-md border-s-4 p-3 text-sm">
      <h2 id="mentions" className="mb-1 font-semibold">
        {t('mentions.title')}
      </h2>
      <ul className="grid gap-0.5">
        {mentions.map(({ threadId, article, by, at }) => (
          <li key={`${threadId} ${at.toISOString()}`} className="flex flex-wrap items-baseline gap-x-3">
            <Link href={`/newsroom/articles/${article.id}`} className="inline-block py-0.5 underline">
              {t('mentions.line', {
                name: by ? within(localize(by.name, locale)) : t('mentions.someone'),
                title: headlineWithin(article, locale),
              })}
            </Link>
            <time dateTime={at.toISOString()} className="text-muted text-xs">
              {formatDateTime(at, locale)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  )
}
