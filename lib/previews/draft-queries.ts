import { eq } from 'drizzle-orm'
import { publications } from '@/db/schema'
import { suggestSlug } from '@/lib/arabic/slug'
import { findArticle, listBylines, loadDraft } from '@/lib/articles/queries'
import type { DocJson } from '@/lib/body/doc-json'
import { settledJson } from '@/lib/body/settled'
import { headlineOf, standfirstOf, wordCount } from '@/lib/body/text'
import type { Context, ReaderContext } from '@/lib/context'
import { localize } from '@/lib/i18n/localized'
import { translator } from '@/lib/i18n/messages'
import { authorize } from '@/lib/permissions/authorize'
import { bodyPictures, bodyRefs } from '@/lib/publications/body-queries'
import { cardsOfStories } from '@/lib/publications/card-queries'
import { articlePath } from '@/lib/publications/paths'
import type { PublishedArticle } from '@/lib/publications/published'
import { fromStoredPicture, toStoredPicture } from '@/lib/publications/published-picture'
import { topicPaths } from '@/lib/publications/queries'
import { getStoryDetail } from '@/lib/stories/queries'
import type { Taxon } from '@/lib/taxonomy/taxon'

/** A draft as readers would see it if it were published now. @throws Refusal forbidden · not_found */
export async function getDraftForReaders(ctx: Context, id: string): Promise<PublishedArticle> {
  authorize(ctx.actor, 'article.view')
  return draftForReaders(ctx, await findArticle(ctx.db, id))
}

/** The same for an article already found, whoever asks: the caller has decided that they may. */
export async function draftForReaders(
  { db, now }: ReaderContext,
  article: Awaited<ReturnType<typeof findArticle>>,
): Promise<PublishedArticle> {
  const { id, locale, storyId, number } = article
  const [draft, story, bylines, [publication]] = await Promise.all([
    loadDraft(db, id),
    getStoryDetail(db, storyId, locale),
    listBylines(db, id),
    db
      .select({ firstPublishedAt: publications.firstPublishedAt })
      .from(publications)
      .where(eq(publications.articleId, id)),
  ])
  const relatedIds = story.related.map((related) => related.storyId)
  const doc = settledJson(draft.doc.toJSON() as DocJson)
  const topicIds = story.topics.map((topic) => topic.id)
  const [related, refs, paths] = await Promise.all([
    cardsOfStories(db, relatedIds, locale),
    bodyPictures(db, doc, locale).then((pictures) => bodyRefs(db, doc, { locale, pictures })),
    topicPaths(db, topicIds, locale),
  ])
  const headline = headlineOf(doc)
  const slug = article.slug || suggestSlug(headline) || String(number)
  const section = story.section
    ? { ...story.section, name: localize(story.section.name, locale) }
    : { id: '', slug: '', name: translator(locale, 'editor')('panel.noSection'), hue: 0 }
  const named = (taxa: Taxon[]) => taxa.map(({ name }) => localize(name, locale))
  return {
    articleId: id,
    storyId,
    number,
    locale,
    section,
    slug,
    path: articlePath({ locale, section: section.slug, number, slug }),
    headline,
    standfirst: standfirstOf(doc),
    kicker: article.kicker,
    seoTitle: article.seoTitle,
    socialTitle: article.socialTitle,
    picture: story.leadAsset && fromStoredPicture(toStoredPicture(story.leadAsset, locale)),
    bylines: bylines.map((person) => ({ ...person, name: localize(person.name, locale) })),
    firstPublishedAt: publication?.firstPublishedAt ?? now,
    publishedAt: now,
    words: wordCount(doc),
    doc,
    refs,
    topics: story.topics.flatMap(({ id, name }) => {
      const found = paths.find(({ topicId }) => topicId === id)
      return found ? [{ id, name: localize(name, locale), path: found.path }] : []
    }),
    places: named(story.places),
    agencies: named(story.agencies),
    related,
    relatedIds,
    siblings: [],
  }
}
