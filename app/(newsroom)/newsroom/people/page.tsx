import type { Metadata } from 'next'
import { EmptyState } from '@/components/newsroom/empty-state'
import { PageHead } from '@/components/newsroom/page-head'
import { Pager } from '@/components/newsroom/pager'
import { AddPerson } from '@/components/newsroom/people/add-person'
import { PeopleList } from '@/components/newsroom/people/people-list'
import { localize } from '@/lib/i18n/localized'
import { translator } from '@/lib/i18n/messages'
import { hrefWith, type SearchParams } from '@/lib/newsroom/article-filter'
import { listPeople } from '@/lib/people/queries'
import { listSections } from '@/lib/taxonomy/queries'
import { actionsFor } from '../../../_server/action'
import { pageContext } from '../../../_server/context'
import { uiLocale } from '../../../_server/ui-locale'
import { addPerson, changeGrants, deactivate, reactivate } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await uiLocale(), 'newsroom')('people.title') }
}

/** Everyone with an account: who may do what, and who may enter at all. */
export default async function PeoplePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { after: asked } = await searchParams
  const after = typeof asked === 'string' ? asked : undefined
  const ctx = await pageContext('people.view', hrefWith('/newsroom/people', { after }))
  const locale = ctx.actor.uiLocale
  const t = translator(locale, 'newsroom')
  const [page, allSections] = await Promise.all([listPeople(ctx, { after }), listSections(ctx)])
  const sections = allSections.map(({ id, name }) => ({ id, name: localize(name, locale) }))
  return (
    <>
      <PageHead title={t('people.title')}>
        <AddPerson locale={locale} sections={sections} {...actionsFor(ctx.actor, { addPerson })} />
      </PageHead>
      {page.items.length > 0 ? (
        <PeopleList
          people={page.items}
          me={ctx.actor.id}
          locale={locale}
          sections={sections}
          actions={actionsFor(ctx.actor, { changeGrants, deactivate, reactivate })}
        />
      ) : (
        <EmptyState title={t('people.emptyTitle')} text={t('people.emptyText')} />
      )}
      <Pager
        first={after ? { href: '/newsroom/people', label: t('people.first') } : null}
        next={page.next ? { href: hrefWith('/newsroom/people', { after: page.next }), label: t('people.older') } : null}
      />
    </>
  )
}
