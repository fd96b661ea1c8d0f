import type { Metadata } from 'next'
import { EmptyState } from '@/components/newsroom/empty-state'
import { AddName } from '@/components/newsroom/house-style/add-name'
import { HouseStyleHead } from '@/components/newsroom/house-style/house-style-head'
import { ListSearch } from '@/components/newsroom/house-style/list-search'
import { NameList } from '@/components/newsroom/house-style/name-list'
import { Pager } from '@/components/newsroom/pager'
import { translator } from '@/lib/i18n/messages'
import type { SearchParams } from '@/lib/newsroom/article-filter'
import { houseStyleHref, parseHouseStyleView } from '@/lib/newsroom/house-style-address'
import { listNames } from '@/lib/style/queries'
import { actionsFor } from '../../../../_server/action'
import { pageContext } from '../../../../_server/context'
import { uiLocale } from '../../../../_server/ui-locale'
import { addName, changeName, removeName } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await uiLocale(), 'newsroom')('houseStyle.names.title') }
}

/** Names as the house writes them, in each script, with the spellings that are taken for them. */
export default async function HouseNamesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const view = parseHouseStyleView(await searchParams)
  const ctx = await pageContext('house_style.edit', houseStyleHref('names', view))
  const { uiLocale: locale } = ctx.actor
  const t = translator(locale, 'newsroom')
  const page = await listNames(ctx, view)
  return (
    <>
      <HouseStyleHead part="names" edition={view.edition} locale={locale}>
        <AddName {...actionsFor(ctx.actor, { addName })} />
      </HouseStyleHead>
      <ListSearch part="names" view={view} label={t('houseStyle.names.search')} locale={locale} />
      {page.items.length > 0 ? (
        <NameList names={page.items} locale={locale} actions={actionsFor(ctx.actor, { changeName, removeName })} />
      ) : (
        <EmptyState
          title={t(view.q ? 'houseStyle.noMatchTitle' : 'houseStyle.names.emptyTitle')}
          text={t(view.q ? 'houseStyle.noMatchText' : 'houseStyle.names.emptyText')}
        />
      )}
      <Pager
        first={
          view.after
            ? { href: houseStyleHref('names', { ...view, after: undefined }), label: t('houseStyle.first') }
            : null
        }
        next={
          page.next
            ? { href: houseStyleHref('names', { ...view, after: page.next }), label: t('houseStyle.next') }
            : null
        }
      />
    </>
  )
}
