import type { DocJson } from '@/lib/body/doc-json'
import { headlineOf, standfirstOf, wordCount } from '@/lib/body/text'
import type { Locale } from '@/lib/i18n/locales'
import type { ArticleDetail } from './article'
import type { ReadinessInput } from './readiness'

/** The facts that readiness asks about, from an article and its document. */
export function readinessInput(
  article: {
    locale: Locale
    bylines: unknown[]
    story: Pick<ArticleDetail['story'], 'section' | 'topics' | 'leadAsset'>
  },
  doc: DocJson,
): ReadinessInput {
  const { locale, bylines, story } = article
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
  }
}
