import type { DocJson } from '@/lib/body/doc-json'
import { figuresOf, walk } from '@/lib/body/references'
import { settledJson } from '@/lib/body/settled'
import { suggestionKinds } from '@/lib/body/suggestions/suggestion'
import { headlineOf, standfirstOf, wordCount } from '@/lib/body/text'
import { tksOf } from '@/lib/body/tks'
import type { Locale } from '@/lib/i18n/locales'
import type { ArticleDetail } from './article'
import type { ReadinessInput } from './readiness'

/**
 * The facts that readiness asks about, from an article and its document.
 * @param pictures those of the body that the library has, by id, in the language of the article
 */
export function readinessInput(
  article: {
    locale: Locale
    bylines: unknown[]
    story: Pick<ArticleDetail['story'], 'section' | 'topics' | 'leadAsset'>
  },
  doc: DocJson,
  pictures: Record<string, { alt: string; credit: string }>,
): ReadinessInput {
  const { locale, bylines, story } = article
  const suggestions = pendingSuggestions(doc)
  const settled = suggestions > 0 ? settledJson(doc) : doc
  return {
    headline: headlineOf(doc),
    standfirst: standfirstOf(doc),
    words: wordCount(doc),
    hasSection: story.section !== null,
    topics: story.topics.length,
    bylines: bylines.length,
    picture: story.leadAsset && {
      alt: story.leadAsset.alt[locale] ?? '',
      credit: story.leadAsset.credit[locale] ?? '',
    },
    figures: figuresOf(settled).map(({ assetId, alt, credit }) => {
      const picture = pictures[assetId]
      return picture ? { alt: alt ?? picture.alt, credit: credit ?? picture.credit } : null
    }),
    tks: tksOf(settled),
    suggestions,
  }
}

/** How many suggestions nobody has decided about. */
function pendingSuggestions(doc: DocJson): number {
  const ids = walk(doc.content ?? [], ({ marks }) =>
    (marks ?? []).flatMap(({ type, attrs }) => (suggestionKinds.some((kind) => kind === type) ? [attrs?.id] : [])),
  )
  return new Set(ids).size
}
