import type { Metadata } from 'next'
import { ActivityFilters } from '@/components/newsroom/activity/activity-filters'
import { ActivityList } from '@/components/newsroom/activity/activity-list'
import { EmptyState } from '@/components/newsroom/empty-state'
import { PageHead } from '@/components/newsroom/page-head'
import { Pager } from '@/components/newsroom/pager'
import { listEvents } from '@/lib/events/queries'
import { translator } from '@/lib/i18n/messages'
import { activityHref, parseActivityFilter } from '@/lib/newsroom/activity-filter'
import type { SearchParams } from '@/lib/newsroom/article-filter'
import { listPeople } from '@/lib/people/queries'
import { pageContext } from '../../../_server/context'
import { uiLocale } from '../../../_server/ui-locale'

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await uiLocale(), 'newsroom')('activity.title') }
}

/** Everything that happened, newest first, put to words in the reader's language. */
export default async function ActivityPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const filter = parseActivityFilter(await searchParams)
  const ctx = await pageContext('audit.view', activityHref(filter, { after: filter.after }))
  const locale = ctx.actor.uiLocale
  const t = translator(locale, 'newsroom')
  const [page, people] = await Promise.all([
    listEvents(ctx, { type: filter.type, personId: filter.person, after: filter.after }),
    listPeople(ctx, { limit: 200 }),
  ])
  return (
    <>
      <PageHead title={t('activity.title')} />
      <ActivityFilters filter={filter} people={people.items} locale={locale} />
      {page.items.length > 0 ? (
        <ActivityList events={page.items} filter={filter} locale={locale} />
      ) : (
        <EmptyState
          title={t('activity.emptyTitle')}
          text={t('activity.emptyText')}
          link={{ href: '/newsroom/activity', label: t('activity.clear') }}
        />
      )}
      <Pager
        first={filter.after ? { href: activityHref(filter), label: t('activity.newest') } : null}
        next={page.next ? { href: activityHref(filter, { after: page.next }), label: t('activity.older') } : null}
      />
    </>
  )
}
