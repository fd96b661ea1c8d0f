import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { actionsFor } from '@/app/_server/action'
import { pageContext } from '@/app/_server/context'
import { TimeMachine } from '@/components/editor/time-machine/time-machine'
import { PageHead } from '@/components/newsroom/page-head'
import { buttonClass } from '@/components/ui/button'
import { Headline } from '@/components/ui/headline'
import { Link } from '@/components/ui/link'
import { subjectOf } from '@/lib/articles/article'
import { getArticle } from '@/lib/articles/queries'
import { Refusal } from '@/lib/errors'
import { listMoments, listRevisions } from '@/lib/history/queries'
import { translator } from '@/lib/i18n/messages'
import { headlineWithin } from '@/lib/newsroom/headline-within'
import { explanationWords } from '@/lib/newsroom/refusal-words'
import { explain } from '@/lib/permissions/can'
import * as actionModule from './actions'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ctx, article } = await load((await params).id)
  const title = translator(ctx.actor.uiLocale, 'editor')('time.title')
  return { title: article.headline ? `${title} · ${headlineWithin(article, ctx.actor.uiLocale)}` : title }
}

/** The life of an article, minute by minute: what it said, who wrote it, and the way back. */
export default async function HistoryPage({ params }: Props) {
  const { ctx, article } = await load((await params).id)
  const t = translator(ctx.actor.uiLocale, 'editor')
  const [moments, revisions] = await Promise.all([
    listMoments(ctx, { articleId: article.id }),
    listRevisions(ctx, { articleId: article.id }),
  ])
  const editing = explain(ctx.actor, 'article.edit', subjectOf(article))
  return (
    <>
      <PageHead title={t('time.title')}>
        <Link href={`/newsroom/articles/${article.id}`} className={buttonClass('quiet')}>
          {t('time.backToText')}
        </Link>
      </PageHead>
      <p className="text-muted -mt-3 mb-5 text-base">
        {article.headline ? (
          <Headline locale={article.locale}>{article.headline}</Headline>
        ) : (
          translator(ctx.actor.uiLocale, 'newsroom')('untitled')
        )}
      </p>
      <TimeMachine
        articleId={article.id}
        locale={article.locale}
        uiLocale={ctx.actor.uiLocale}
        moments={moments}
        revisions={revisions}
        whyReadOnly={editing.allowed ? null : explanationWords(ctx.actor.uiLocale, editing)}
        actions={actionsFor(ctx.actor, actionModule)}
      />
    </>
  )
}

/** Asked by the page and by its title: once a request. */
const load = cache(async (id: string) => {
  const ctx = await pageContext('article.view', `/newsroom/articles/${encodeURIComponent(id)}/history`)
  if (!z.uuid().safeParse(id).success) notFound()
  try {
    return { ctx, article: await getArticle(ctx, id) }
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not_found') notFound()
    throw error
  }
})
