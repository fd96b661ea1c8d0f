import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { actionsFor } from '@/app/_server/action'
import { pageContext } from '@/app/_server/context'
import { standingOf } from '@/app/_server/standing'
import { ArticleProvider } from '@/components/editor/article-context'
import { ArticleEditor } from '@/components/editor/article-editor'
import { ArticleHeader } from '@/components/editor/article-header/article-header'
import { DraftHandleProvider } from '@/components/editor/draft-handle'
import { ArticlePanel } from '@/components/editor/panels/article-panel'
import { StandingProvider } from '@/components/editor/standing'
import { FontPreloads } from '@/components/ui/font-preloads'
import { type ArticleDetail, subjectOf } from '@/lib/articles/article'
import { draftChangedAt, getArticle, getDraft } from '@/lib/articles/queries'
import { Refusal } from '@/lib/errors'
import { localeCodes, locales } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { headlineWithin } from '@/lib/newsroom/headline-within'
import { explanationWords } from '@/lib/newsroom/refusal-words'
import { type Actor, can, explain } from '@/lib/permissions/can'
import { getHouseStyle } from '@/lib/style/queries'
import { listSections } from '@/lib/taxonomy/queries'
import * as actionModule from './actions'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article, ctx } = await load((await params).id)
  return { title: headlineWithin(article, ctx.actor.uiLocale) }
}

/** The room people live in: the text, what belongs beside it, and where it goes from here. */
export default async function ArticlePage({ params }: Props) {
  const { article, ctx } = await load((await params).id)
  const { actor } = ctx
  const actions = actionsFor(actor, actionModule)
  const [draft, changedAt, sections, house] = await Promise.all([
    getDraft(ctx, article.id),
    draftChangedAt(ctx, article.id),
    listSections(ctx),
    getHouseStyle(ctx, article),
  ])
  const standing = await standingOf(ctx, article, draft.doc)
  return (
    <DraftHandleProvider>
      <FontPreloads script={locales[article.locale].script} />
      <StandingProvider articleId={article.id} drawn={standing}>
        <ArticleProvider
          article={article}
          personId={actor.id}
          actions={{ ...actions }}
          whyNotShare={whyNotShare(actor, article)}
        >
          <div data-room className="mx-auto grid max-w-7xl gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
            <div data-chrome className="lg:col-span-2">
              <ArticleHeader article={article} versions={offeredVersions(actor, article)} actions={{ ...actions }} />
            </div>
            <ArticleEditor
              key={article.id}
              articleId={article.id}
              personId={actor.id}
              locale={article.locale}
              house={house}
              // Attributes of ProseMirror have no prototype; a clone has, as client components ask.
              draft={structuredClone(draft)}
              changedAt={changedAt}
            />
            <aside data-chrome aria-label={translator(actor.uiLocale, 'editor')('panel.title')}>
              <ArticlePanel
                key={article.id}
                article={article}
                sections={sections}
                uiLocale={actor.uiLocale}
                mayUpload={can(actor, 'asset.upload')}
                mayEditAsset={can(actor, 'asset.edit')}
                actions={{ ...actions }}
              />
            </aside>
          </div>
        </ArticleProvider>
      </StandingProvider>
    </DraftHandleProvider>
  )
}

/** Asked by the page and by its title: once a request. */
const load = cache(async (id: string) => {
  const ctx = await pageContext('article.view', `/newsroom/articles/${encodeURIComponent(id)}`)
  if (!z.uuid().safeParse(id).success) notFound()
  try {
    return { ctx, article: await getArticle(ctx, id) }
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not_found') notFound()
    throw error
  }
})

function whyNotShare(actor: Extract<Actor, { kind: 'person' }>, article: ArticleDetail): string | null {
  const permission = explain(actor, 'article.share_preview', subjectOf(article))
  return permission.allowed ? null : explanationWords(actor.uiLocale, permission)
}

function offeredVersions(actor: Extract<Actor, { kind: 'person' }>, article: ArticleDetail) {
  return localeCodes
    .filter((locale) => locale !== article.locale)
    .map((locale) => {
      const sibling = article.siblings.find((one) => one.locale === locale)
      if (sibling) return { locale, kind: 'exists', articleId: sibling.id, status: sibling.status } as const
      const permission = explain(actor, 'article.translate', { locale, sectionId: article.section?.id ?? null })
      const why = permission.allowed ? null : explanationWords(actor.uiLocale, permission)
      return { locale, kind: 'missing', why } as const
    })
}
