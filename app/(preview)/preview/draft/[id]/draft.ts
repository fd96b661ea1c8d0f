import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { pageContext } from '@/app/_server/context'
import { Refusal } from '@/lib/errors'
import { getDraftForReaders } from '@/lib/previews/draft-queries'

/** The draft as readers would see it, for a person of the newsroom; asked once in a request. */
export const draft = cache(async (id: string) => {
  const ctx = await pageContext('article.view', `/newsroom/articles/${encodeURIComponent(id)}/preview`)
  if (!z.uuid().safeParse(id).success) notFound()
  try {
    return await getDraftForReaders(ctx, id)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not_found') notFound()
    throw error
  }
})
