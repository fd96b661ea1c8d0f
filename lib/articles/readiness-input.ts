import type { DocJson } from '@/lib/body/doc-json'
import { figuresOf, storyIdsOf, walk } from '@/lib/body/references'
import { settledJson } from '@/lib/body/settled'
import { suggestionKinds } from '@/lib/body/suggestions/suggestion'
import { headlineOf, standfirstOf, wordCount } from '@/lib/body/text'
import { tksOf } from '@/lib/body/tks'
import type { Locale } from '@/lib/i18n/locales'
import type { ArticleDetail } from './article'
import type { ReadinessInput } from './readiness'

/**
 * The facts that readiness asks about, from an article and its document.
 * @param known `pictures`: those of the body that the library has, by id, in the language of the article. `publicStories`: of
 * the stories it leads to, those that readers can open in that language.
 */
export function readinessInput(
  article: {
    locale: Locale
    bylines: unknown[]
    story: Pick<ArticleDetail['story'], 'section' | 'topics' | 'leadAsset' | 'related'>
  },
  doc: DocJson,
  known: { pictures: Record<string, { alt: string; credit: string }>; publicStories: ReadonlySet<string> },
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
      const picture = known.pictures[assetId]
      return picture ? { alt: alt ?? picture.alt, credit: credit ?? picture.credit } : null
    }),
    tks: tksOf(settled),
    suggestions,
    storiesNotPublic: storiesLedTo(story, settled).filter((id) => !known.publicStories.has(id)).length,
  }
}

/** The stories that an article leads to, in its text or below it, each once. */
export function storiesLedTo({ related }: Pick<ArticleDetail['story'], 'related'>, doc: DocJson): string[] {
  return [...new Set([...storyIdsOf(doc), ...related.map(({ storyId }) => storyId)])]
}

/** How many suggestions nobody has decided about. */
function pendingSuggestions(doc: DocJson): number {
  const ids = walk(doc.content ?? [], ({ marks }) =>
    (marks ?? []).flatMap(({ type, attrs }) => (suggestionKinds.some((kind) => kind === type) ? [attrs?.id] : [])),
  )
  return new Set(ids).size
}
