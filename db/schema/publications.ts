import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { articles, type DocJson, revisions } from './articles'
import { assets } from './assets'
import { moment } from './localized'
import { people } from './people'
import { stories } from './stories'
import { sections, topics } from './taxonomy'

/** A picture as readers are told of it, in one language. Sizes in pixels, focal point in percent, `takenAt` ISO 8601. */
export type PublishedPicture = {
  id: string
  width: number
  height: number
  focalX: number
  focalY: number
  alt: string
  caption: string
  credit: string
  takenAt: string | null
}

/**
 * What readers see of an article: a row exists only while the article is public, and readers' queries read nothing else of it.
 * Everything is frozen at publish time; names (section, topic, place, agency, person) are looked up so that a renaming shows.
 */
export const publications = pgTable(
  'publications',
  {
    articleId: uuid('article_id')
      .primaryKey()
      .references(() => articles.id),
    revisionId: uuid('revision_id')
      .notNull()
      .references(() => revisions.id),
    storyId: uuid('story_id')
      .notNull()
      .references(() => stories.id),
    number: integer('number').notNull(),
    locale: text('locale').notNull(),
    sectionId: uuid('section_id')
      .notNull()
      .references(() => sections.id),
    slug: text('slug').notNull(),
    headline: text('headline').notNull(),
    standfirst: text('standfirst').notNull(),
    kicker: text('kicker').notNull().default(''),
    seoTitle: text('seo_title').notNull().default(''),
    socialTitle: text('social_title').notNull().default(''),
    doc: jsonb('doc').$type<DocJson>().notNull(),
    words: integer('words').notNull(),
    leadAssetId: uuid('lead_asset_id').references(() => assets.id),
    /** The lead picture with its words in this language, as published; null exactly when there is no lead asset. */
    picture: jsonb('picture').$type<PublishedPicture>(),
    /** The pictures of the body with their words in this language, as published, by id. */
    pictures: jsonb('pictures').$type<Record<string, PublishedPicture>>().notNull().default({}),
    placeIds: uuid('place_ids').array().notNull(),
    agencyIds: uuid('agency_ids').array().notNull(),
    relatedIds: uuid('related_ids').array().notNull(),
    firstPublishedAt: moment('first_published_at').notNull(),
    publishedAt: moment('published_at').notNull(),
  },
  (t) => [
    unique('publications_address').on(t.locale, t.number),
    check('publications_headline', sql`length(btrim(${t.headline})) > 0`),
    check('publications_picture', sql`(${t.leadAssetId} is null) = (${t.picture} is null)`),
    check('publications_slug', sql`length(${t.slug}) > 0`),
    index('publications_newest').on(t.locale, t.firstPublishedAt.desc().nullsFirst(), t.articleId.desc().nullsFirst()),
    index('publications_section').on(
      t.locale,
      t.sectionId,
      t.firstPublishedAt.desc().nullsFirst(),
      t.articleId.desc().nullsFirst(),
    ),
    index('publications_story').on(t.storyId),
  ],
)

export const publicationTopics = pgTable(
  'publication_topics',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => publications.articleId, { onDelete: 'cascade' }),
    topicId: uuid('topic_id')
      .notNull()
      .references(() => topics.id),
    position: integer('position').notNull(),
    locale: text('locale').notNull(),
    firstPublishedAt: moment('first_published_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.topicId] }),
    index('publication_topics_list').on(
      t.topicId,
      t.locale,
      t.firstPublishedAt.desc().nullsFirst(),
      t.articleId.desc().nullsFirst(),
    ),
  ],
)

export const publicationBylines = pgTable(
  'publication_bylines',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => publications.articleId, { onDelete: 'cascade' }),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    position: integer('position').notNull(),
    locale: text('locale').notNull(),
    firstPublishedAt: moment('first_published_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.personId] }),
    index('publication_bylines_list').on(
      t.personId,
      t.locale,
      t.firstPublishedAt.desc().nullsFirst(),
      t.articleId.desc().nullsFirst(),
    ),
  ],
)

/** The notice that stands where a withdrawn article stood: its address answers 410 while this row exists. */
export const withdrawals = pgTable(
  'withdrawals',
  {
    articleId: uuid('article_id')
      .primaryKey()
      .references(() => articles.id),
    number: integer('number').notNull(),
    locale: text('locale').notNull(),
    withdrawnAt: moment('withdrawn_at').notNull(),
  },
  (t) => [unique('withdrawals_address').on(t.locale, t.number)],
)
