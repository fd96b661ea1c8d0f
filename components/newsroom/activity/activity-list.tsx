import { Link } from '@/components/ui/link'
import type { EventRow } from '@/lib/events/queries'
import { formatDate, formatTime } from '@/lib/i18n/format'
import { type Locale, locales } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized'
import { translator } from '@/lib/i18n/messages'
import { type ActivityFilter, activityHref } from '@/lib/newsroom/activity-filter'
import { byDay } from '@/lib/newsroom/by-day'
import { eventWords } from '@/lib/newsroom/event-words'

type Shared = { filter: ActivityFilter; locale: Locale }

/** Events under the day they happened on, in the edition's zone. */
export function ActivityList({ events, ...shared }: { events: EventRow[] } & Shared) {
  const { locale } = shared
  const t = translator(locale, 'newsroom')
  return (
    <section aria-label={t('activity.list')} className="grid gap-6">
      {byDay(events, locales[locale].timeZone).map(({ day, items }) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className="text-muted mb-1 px-2 text-xs font-medium">
            {items[0] && formatDate(items[0].at, locale)}
          </h2>
          <ol className="divide-line border-line divide-y border-y">
            {items.map((event) => (
              <Line key={event.id} event={event} {...shared} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}

function Line({ event, filter, locale }: { event: EventRow } & Shared) {
  return (
    <li className="hover:bg-hover grid grid-cols-[3rem_minmax(0,1fr)] items-baseline gap-x-3 px-2 py-1.5 md:grid-cols-[3rem_11rem_minmax(0,1fr)]">
      <time dateTime={event.at.toISOString()} className="text-muted text-xs tabular-nums">
        {formatTime(event.at, locale)}
      </time>
      <Who event={event} filter={filter} locale={locale} />
      <span className="max-md:col-start-2 min-w-0">
        {event.article ? (
          <Link href={`/newsroom/articles/${event.article.id}`} className="inline-block py-0.5 hover:underline">
            {eventWords(event, locale)}
          </Link>
        ) : (
          eventWords(event, locale)
        )}
      </span>
    </li>
  )
}

function Who({ event: { actor }, filter, locale }: { event: EventRow } & Shared) {
  if (!actor) return <span className="text-muted">{translator(locale, 'newsroom')('activity.system')}</span>
  return (
    <Link href={activityHref(filter, { person: actor.id })} className="truncate py-0.5 font-medium hover:underline">
      <bdi>{localize(actor.name, locale)}</bdi>
    </Link>
  )
}
