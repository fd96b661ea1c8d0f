import { createStory } from '@/lib/articles/mutations'
import type { Locale } from '@/lib/i18n/locales'
import { write } from '@/lib/testing/newsroom'
import type { CastName } from './cast'
import { asOneOfTheCast, openDatabase } from './database'

export type PastEdit = {
  by: CastName
  /** ISO 8601. */
  at: string
  headline: string
  standfirst?: string
  paragraphs: string[]
}

/**
 * An article that was written in the past, each edit by whom and when it says: by the mutations themselves, with a clock
 * of their own. Gives its address in the newsroom.
 */
export async function pastArticle(edits: PastEdit[], locale: Locale = 'ar'): Promise<string> {
  const client = await openDatabase()
  try {
    const [first] = edits
    if (!first) throw new Error('a past without edits')
    const { articleId } = await createStory(await asOneOfTheCast(client, first.by, new Date(first.at)), { locale })
    for (const { by, at, ...text } of edits)
      await write(await asOneOfTheCast(client, by, new Date(at)), articleId, text)
    return `/newsroom/articles/${articleId}`
  } finally {
    await client.close()
  }
}
