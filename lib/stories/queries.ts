import { and, asc, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '@/db/client'
import {
  agencies,
  articles,
  assets,
  places,
  sections,
  stories,
  storyAgencies,
  storyPlaces,
  storyRelated,
  storyTopics,
  topics,
} from '@/db/schema'
import type { ArticleDetail, RelatedStory } from '@/lib/articles/article'
import { headlineMatches } from '@/lib/articles/headline-queries'
import type { Context } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import type { Locale } from '@/lib/i18n/locales'
import { toLocale } from '@/lib/i18n/to-locale'
import { authorize } from '@/lib/permissions/authorize'

/** What the languages of a story share. Related stories are named by their article in `locale`, else by another. @throws Refusal not_found */
export async function getStoryDetail(db: Db, storyId: string, locale: Locale): Promise<ArticleDetail['story']> {
  const [[row], topicRows, placeRows, agencyRows, related] = await Promise.all([
    db
      .select({
        fields: stories.fields,
        section: { id: sections.id, slug: sections.slug, name: sections.name, hue: sections.hue },
        asset: assets,
      })
      .from(stories)
      .leftJoin(sections, eq(sections.id, stories.sectionId))
      .leftJoin(assets, eq(assets.id, stories.leadAssetId))
      .where(eq(stories.id, storyId)),
    db
      .select({ id: topics.id, name: topics.name })
      .from(storyTopics)
      .innerJoin(topics, eq(topics.id, storyTopics.topicId))
      .where(eq(storyTopics.storyId, storyId))
      .orderBy(asc(storyTopics.position)),
    db
      .select({ id: places.id, name: places.name })
      .from(storyPlaces)
      .innerJoin(places, eq(places.id, storyPlaces.placeId))
      .where(eq(storyPlaces.storyId, storyId))
      .orderBy(asc(storyPlaces.position)),
    db
      .select({ id: agencies.id, name: agencies.name })
      .from(storyAgencies)
      .innerJoin(agencies, eq(agencies.id, storyAgencies.agencyId))
      .where(eq(storyAgencies.storyId, storyId))
      .orderBy(asc(storyAgencies.position)),
    listRelated(db, storyId, locale),
  ])
  if (!row) throw new Refusal('not_found')
  return {
    section: row.section,
    topics: topicRows,
    places: placeRows,
    agencies: agencyRows,
    related,
    leadAsset: row.asset,
    fields: row.fields,
  }
}

/** These stories, each named by its article in `locale`, else by another; ids without one are left out. @throws Refusal forbidden */
export async function listStoriesById(
  ctx: Context,
  { ids, locale }: { ids: string[]; locale: Locale },
): Promise<RelatedStory[]> {
  authorize(ctx.actor, 'article.view')
  if (ids.length === 0) return []
  const rows = await ctx.db
    .select({
      storyId: articles.storyId,
      number: stories.number,
      articleId: articles.id,
      headline: articles.headline,
      locale: articles.locale,
    })
    .from(articles)
    .innerJoin(stories, eq(stories.id, articles.storyId))
    .where(inArray(articles.storyId, ids))
    .orderBy(sql`${articles.locale} = ${locale} desc`, asc(articles.locale))
  return firstOfEachStory(rows)
}

/** Up to 12 stories whose headline in any language contains `q`, newest first, to relate to another. */
export async function searchStories(
  ctx: Context,
  { q, locale, exceptStoryId }: { q: string; locale: Locale; exceptStoryId?: string },
): Promise<RelatedStory[]> {
  authorize(ctx.actor, 'article.view')
  const rows = await ctx.db
    .select({
      storyId: articles.storyId,
      number: stories.number,
      articleId: articles.id,
      headline: articles.headline,
      locale: articles.locale,
    })
    .from(articles)
    .innerJoin(stories, eq(stories.id, articles.storyId))
    .where(
      and(
        headlineMatches(q),
        ne(articles.headline, ''),
        exceptStoryId ? ne(articles.storyId, exceptStoryId) : undefined,
      ),
    )
    .orderBy(sql`${articles.locale} = ${locale} desc`, desc(articles.updatedAt))
    .limit(24)
  return firstOfEachStory(rows).slice(0, 12)
}

async function listRelated(db: Db, storyId: string, locale: Locale): Promise<RelatedStory[]> {
  const other = alias(stories, 'other')
  const rows = await db
    .select({
      storyId: articles.storyId,
      number: other.number,
      articleId: articles.id,
      headline: articles.headline,
      locale: articles.locale,
    })
    .from(storyRelated)
    .innerJoin(other, eq(other.id, storyRelated.relatedId))
    .innerJoin(articles, eq(articles.storyId, storyRelated.relatedId))
    .where(eq(storyRelated.storyId, storyId))
    .orderBy(asc(storyRelated.position), sql`${articles.locale} = ${locale} desc`, asc(articles.locale))
  return firstOfEachStory(rows)
}

/** Of rows sorted by preference, the first of each story. */
function firstOfEachStory(rows: (Omit<RelatedStory, 'locale'> & { locale: string })[]): RelatedStory[] {
  const seen = new Map<string, RelatedStory>()
  for (const row of rows) if (!seen.has(row.storyId)) seen.set(row.storyId, { ...row, locale: toLocale(row.locale) })
  return [...seen.values()]
}
