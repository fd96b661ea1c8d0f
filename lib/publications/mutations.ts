import type { Node } from '@tiptap/pm/model'
import { eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { articles, publicationBylines, publications, publicationTopics, withdrawals } from '@/db/schema'
import { suggestSlug } from '@/lib/arabic/slug'
import type { ArticleDetail } from '@/lib/articles/article'
import type { Titles } from '@/lib/articles/titles'
import type { DocJson } from '@/lib/body/doc-json'
import { headlineOf, standfirstOf, wordCount } from '@/lib/body/text'
import type { Context } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import type { Locale } from '@/lib/i18n/locales'
import type { PersonRef } from '@/lib/people/person-ref'
import { bodyPictures } from './body-queries'
import { toStoredPicture } from './published-picture'

type Touched = { sectionIds: string[]; topicIds: string[]; personIds: string[] }

/**
 * Writes what readers see from now on, within the transaction of a publish. Gives what the old and the new version stand
 * in, so that every list that changed can be purged.
 */
export async function publish(
  tx: Db,
  ctx: Context,
  input: {
    article: { id: string; storyId: string; number: number; locale: Locale; slug: string | null } & Omit<
      Titles,
      'pushText'
    >
    doc: Node
    story: ArticleDetail['story']
    bylines: PersonRef[]
    revisionId: string
  },
): Promise<Touched> {
  const { article, doc, story, bylines, revisionId } = input
  if (!story.section) throw new Refusal('not_ready', { problems: [{ code: 'no_section' }] })
  const before = await findPublished(tx, article.id)
  const json = doc.toJSON() as DocJson
  const headline = headlineOf(doc)
  const slug = article.slug || suggestSlug(headline) || String(article.number)
  if (slug !== article.slug) await tx.update(articles).set({ slug }).where(eq(articles.id, article.id))
  const visible = {
    revisionId,
    sectionId: story.section.id,
    slug,
    headline,
    standfirst: standfirstOf(doc),
    doc: json,
    pictures: await bodyPictures(tx, json, article.locale),
    kicker: article.kicker,
    seoTitle: article.seoTitle,
    socialTitle: article.socialTitle,
    words: wordCount(doc),
    leadAssetId: story.leadAsset?.id ?? null,
    picture: story.leadAsset && toStoredPicture(story.leadAsset, article.locale),
    placeIds: story.places.map(({ id }) => id),
    agencyIds: story.agencies.map(({ id }) => id),
    relatedIds: story.related.map(({ storyId }) => storyId),
    publishedAt: ctx.now,
  }
  const { id: articleId, storyId, number, locale } = article
  const firstPublishedAt = before?.firstPublishedAt ?? ctx.now
  await tx
    .insert(publications)
    .values({ articleId, storyId, number, locale, firstPublishedAt, ...visible })
    .onConflictDoUpdate({ target: publications.articleId, set: visible })
  const listed = { articleId, locale, firstPublishedAt }
  await tx.delete(publicationTopics).where(eq(publicationTopics.articleId, articleId))
  if (story.topics.length > 0)
    await tx
      .insert(publicationTopics)
      .values(story.topics.map((topic, position) => ({ ...listed, topicId: topic.id, position })))
  await tx.delete(publicationBylines).where(eq(publicationBylines.articleId, articleId))
  if (bylines.length > 0)
    await tx
      .insert(publicationBylines)
      .values(bylines.map((person, position) => ({ ...listed, personId: person.id, position })))
  await tx.delete(withdrawals).where(eq(withdrawals.articleId, articleId))
  return union(before, {
    sectionIds: [story.section.id],
    topicIds: story.topics.map(({ id }) => id),
    personIds: bylines.map(({ id }) => id),
  })
}

/** Takes an article from readers and leaves the notice in its place, within the transaction of a withdrawal. */
export async function withdraw(
  tx: Db,
  ctx: Context,
  article: { id: string; number: number; locale: Locale },
): Promise<Touched> {
  const before = await findPublished(tx, article.id)
  await tx.delete(publications).where(eq(publications.articleId, article.id))
  await tx
    .insert(withdrawals)
    .values({ articleId: article.id, number: article.number, locale: article.locale, withdrawnAt: ctx.now })
    .onConflictDoUpdate({ target: withdrawals.articleId, set: { withdrawnAt: ctx.now } })
  return union(before, { sectionIds: [], topicIds: [], personIds: [] })
}

async function findPublished(tx: Db, articleId: string): Promise<(Touched & { firstPublishedAt: Date }) | null> {
  const [row] = await tx
    .select({ sectionId: publications.sectionId, firstPublishedAt: publications.firstPublishedAt })
    .from(publications)
    .where(eq(publications.articleId, articleId))
  if (!row) return null
  const topicRows = await tx.select().from(publicationTopics).where(eq(publicationTopics.articleId, articleId))
  const bylineRows = await tx.select().from(publicationBylines).where(eq(publicationBylines.articleId, articleId))
  return {
    sectionIds: [row.sectionId],
    topicIds: topicRows.map(({ topicId }) => topicId),
    personIds: bylineRows.map(({ personId }) => personId),
    firstPublishedAt: row.firstPublishedAt,
  }
}

function union(before: Touched | null, after: Touched): Touched {
  const both = (key: keyof Touched) => [...new Set([...(before?.[key] ?? []), ...after[key]])]
  return { sectionIds: both('sectionIds'), topicIds: both('topicIds'), personIds: both('personIds') }
}
