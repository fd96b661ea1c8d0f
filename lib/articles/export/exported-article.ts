import type { ArticleDetail } from '@/lib/articles/article'
import type { Status } from '@/lib/articles/status'
import type { Titles } from '@/lib/articles/titles'
import type { DocJson } from '@/lib/body/doc-json'
import { settledJson } from '@/lib/body/settled'
import { headlineOf, standfirstOf } from '@/lib/body/text'
import type { Locale } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized'

/** An article on its way out of the newsroom: its own language only, nothing suggested, no comments. */
export type ExportedArticle = {
  id: string
  number: number
  version: number
  locale: Locale
  status: Status
  /** Readers see exactly this. */
  asPublished: boolean
  headline: string
  standfirst: string
  titles: Titles
  bylines: string[]
  places: string[]
  agencies: string[]
  topics: string[]
  section: string | null
  doc: DocJson
  /** The moment of the export. */
  at: Date
}

/**
 * @param draft the text as it stands, with the version of the log it is at
 * @param standing where the article stands now: its row may have been read a while ago
 */
export function exportedArticle(
  article: ArticleDetail,
  draft: { version: number; doc: DocJson },
  standing: Pick<ExportedArticle, 'status' | 'asPublished'>,
  at: Date,
): ExportedArticle {
  const { locale, story } = article
  const doc = settledJson(draft.doc)
  const names = (named: { name: Partial<Record<string, string>> }[]) => named.map(({ name }) => localize(name, locale))
  return {
    id: article.id,
    number: article.number,
    version: draft.version,
    locale,
    status: standing.status,
    asPublished: standing.asPublished,
    headline: headlineOf(doc),
    standfirst: standfirstOf(doc),
    titles: article.titles,
    bylines: names(article.bylines),
    places: names(story.places),
    agencies: names(story.agencies),
    topics: names(story.topics),
    section: story.section && localize(story.section.name, locale),
    doc,
    at,
  }
}
