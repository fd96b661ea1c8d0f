import type { Metadata } from 'next'
import { EmptyState } from '@/components/newsroom/empty-state'
import { AddWord } from '@/components/newsroom/house-style/add-word'
import { HouseStyleHead } from '@/components/newsroom/house-style/house-style-head'
import { ListSearch } from '@/components/newsroom/house-style/list-search'
import { WordList } from '@/components/newsroom/house-style/word-list'
import { Pager } from '@/components/newsroom/pager'
import { translator } from '@/lib/i18n/messages'
import type { SearchParams } from '@/lib/newsroom/article-filter'
import { houseStyleHref, parseHouseStyleView } from '@/lib/newsroom/house-style-address'
import { can } from '@/lib/permissions/can'
import { listWords } from '@/lib/style/queries'
import { actionsFor } from '../../../../_server/action'
import { pageContext } from '../../../../_server/context'
import { uiLocale } from '../../../../_server/ui-locale'
import { addWord, changeWord, removeWord } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await uiLocale(), 'newsroom')('houseStyle.words.title') }
}

/** Words an edition avoids, what it writes instead, and why. */
export default async function HouseWordsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const view = parseHouseStyleView(await searchParams)
  const ctx = await pageContext('house_style.edit', houseStyleHref('words', view))
  const { uiLocale: locale } = ctx.actor
  const t = translator(locale, 'newsroom')
  const page = await listWords(ctx, { ...view, locale: view.edition })
  const mayEdit = can(ctx.actor, 'house_style.edit', { locale: view.edition })
  return (
    <>
      <HouseStyleHead part="words" edition={view.edition} locale={locale}>
        {mayEdit && <AddWord edition={view.edition} {...actionsFor(ctx.actor, { addWord })} />}
      </HouseStyleHead>
      <ListSearch part="words" view={view} label={t('houseStyle.words.search')} locale={locale} />
      {page.items.length > 0 ? (
        <WordList
          words={page.items}
          locale={locale}
          mayEdit={mayEdit}
          actions={actionsFor(ctx.actor, { changeWord, removeWord })}
        />
      ) : (
        <EmptyState
          title={t(view.q ? 'houseStyle.noMatchTitle' : 'houseStyle.words.emptyTitle')}
          text={t(view.q ? 'houseStyle.noMatchText' : 'houseStyle.words.emptyText')}
        />
      )}
      <Pager
        first={
          view.after
            ? { href: houseStyleHref('words', { ...view, after: undefined }), label: t('houseStyle.first') }
            : null
        }
        next={
          page.next
            ? { href: houseStyleHref('words', { ...view, after: page.next }), label: t('houseStyle.next') }
            : null
        }
      />
    </>
  )
}
