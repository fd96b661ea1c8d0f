import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { pageContext } from '@/app/_server/context'
import { DraftPreview } from '@/components/newsroom/draft-preview'
import { getArticle } from '@/lib/articles/queries'
import { Refusal } from '@/lib/errors'
import { translator } from '@/lib/i18n/messages'
import { headlineWithin } from '@/lib/newsroom/headline-within'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article, uiLocale } = await load((await params).id)
  const preview = translator(uiLocale, 'editor')('tools.preview.title')
  return { title: article.headline ? `${preview}: ${headlineWithin(article, uiLocale)}` : preview }
}

/** The draft as its readers would see it, on the screens and in the colours they have. */
export default async function PreviewPage({ params }: Props) {
  const { article } = await load((await params).id)
  return <DraftPreview articleId={article.id} headline={article.headline} locale={article.locale} />
}

/** Asked by the page and by its title: once a request. */
const load = cache(async (id: string) => {
  const ctx = await pageContext('article.view', `/newsroom/articles/${encodeURIComponent(id)}/preview`)
  if (!z.uuid().safeParse(id).success) notFound()
  try {
    return { article: await getArticle(ctx, id), uiLocale: ctx.actor.uiLocale }
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not_found') notFound()
    throw error
  }
})
