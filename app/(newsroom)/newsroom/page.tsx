import type { Metadata } from 'next'
import { KeptNotice } from '@/components/editor/kept-notice'
import { ArticleFilters } from '@/components/newsroom/article-filters'
import { ArticleList } from '@/components/newsroom/article-list'
import { EmptyState } from '@/components/newsroom/empty-state'
import { ListKeys } from '@/components/newsroom/list-keys'
import { Mentions } from '@/components/newsroom/mentions'
import { NewStory } from '@/components/newsroom/new-story'
import { PageHead } from '@/components/newsroom/page-head'
import { Pager } from '@/components/newsroom/pager'
import { listArticles } from '@/lib/articles/queries'
import { localeCodes } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { articlesHref, isNarrowed, parseArticleFilter, type SearchParams } from '@/lib/newsroom/article-filter'
import { articleLine } from '@/lib/newsroom/article-line'
import { searchPeople } from '@/lib/people/queries'
import { can } from '@/lib/permissions/can'
import { listMentions } from '@/lib/review/queries'
import { listSections } from '@/lib/taxonomy/queries'
import { actionsFor } from '../../_server/action'
import { pageContext } from '../../_server/context'
import { uiLocale } from '../../_server/ui-locale'
import { startStory } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await uiLocale(), 'newsroom')('articles.title') }
}

/** The home of the newsroom: every article, last changed first, narrowed by what stands in the address. */
export default async function ArticlesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const filter = parseArticleFilter(await searchParams)
  const ctx = await pageContext('article.view', articlesHref(filter, { after: filter.after }))
  const { actor, now } = ctx
  const locale = actor.uiLocale
  const t = translator(locale, 'newsroom')
  const [sections, people, mentions] = await Promise.all([
    listSections(ctx),
    searchPeople(ctx, { q: '' }),
    listMentions(ctx),
  ])
  const page = await listArticles(ctx, {
    status: filter.status,
    sectionId: sections.find((section) => section.slug === filter.section)?.id,
    locale: filter.language,
    personId: filter.person,
    q: filter.q,
    after: filter.after,
  })
  const writable = localeCodes.filter((code) => can(actor, 'story.create', { locale: code }))
  return (
    <>
      <PageHead title={t('articles.title')}>
        {writable.length > 0 && <NewStory languages={writable} {...actionsFor(actor, { startStory })} />}
      </PageHead>
      <KeptNotice personId={actor.id} />
      <Mentions mentions={mentions} locale={locale} />
      <ArticleFilters filter={filter} sections={sections} people={people} me={actor.id} locale={locale} />
      {page.items.length > 0 ? (
        <>
          <ListKeys label={t('articles.list')}>
            <ArticleList lines={page.items.map((item) => articleLine(item, { locale, actor, filter, now }))} />
          </ListKeys>
          <Pager
            first={filter.after ? { href: articlesHref(filter), label: t('articles.newest') } : null}
            next={page.next ? { href: articlesHref(filter, { after: page.next }), label: t('articles.older') } : null}
          >
            {t('articles.keys')}
          </Pager>
        </>
      ) : isNarrowed(filter) ? (
        <EmptyState
          title={t('articles.noMatchTitle')}
          text={t('articles.noMatchText')}
          link={{ href: '/newsroom', label: t('articles.clear') }}
        />
      ) : (
        <EmptyState
          title={t('articles.emptyTitle')}
          text={t(writable.length > 0 ? 'articles.emptyText' : 'articles.emptyTextReadOnly')}
          link={can(actor, 'people.manage') ? { href: '/newsroom/people', label: t('people.add') } : undefined}
        />
      )}
    </>
  )
}
