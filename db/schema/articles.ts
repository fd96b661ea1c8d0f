import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { type FieldStates, moment } from './localized'
import { people } from './people'
import { stories } from './stories'

export const statuses = ['draft', 'in_review', 'ready', 'published', 'withdrawn'] as const
export type Status = (typeof statuses)[number]

export const revisionReasons = ['submit', 'approve', 'publish', 'restore', 'named'] as const
export type RevisionReason = (typeof revisionReasons)[number]

/** ProseMirror JSON as stored; its shape is checked by `lib/body/schema.ts` on every write. */
export type DocJson = {
  type: string
  attrs?: Record<string, unknown>
  content?: DocJson[]
  text?: string
  marks?: { type: string; attrs?: Record<string, unknown> }[]
}

/** One language version of a story. The draft is `snapshot` at `snapshotVersion` plus the steps after it, up to `version`. */
export const articles = pgTable(
  'articles',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => stories.id),
    locale: text('locale').notNull(),
    status: text('status').$type<Status>().notNull().default('draft'),
    /** Grows with each step of the draft. */
    version: integer('version').notNull().default(0),
    snapshot: jsonb('snapshot').$type<DocJson>().notNull(),
    snapshotVersion: integer('snapshot_version').notNull().default(0),
    /** Text of the headline node, kept beside the draft for lists and search. */
    headline: text('headline').notNull().default(''),
    /** The headline as analysed by `lib/arabic/search.ts`: stems, so that «الأمن» is found by «امن». */
    headlineTerms: text('headline_terms').notNull().default(''),
    slug: text('slug'),
    /** «عنوان تمهيدي»: a few words above the headline. */
    kicker: text('kicker').notNull().default(''),
    /** The headline for search engines, for shared links and for notifications; empty: the headline itself. */
    seoTitle: text('seo_title').notNull().default(''),
    socialTitle: text('social_title').notNull().default(''),
    pushText: text('push_text').notNull().default(''),
    /** How many words were asked for; null: nobody said. */
    plannedLength: integer('planned_length'),
    /** The note with which an editor sent it back; null once submitted again. */
    note: text('note'),
    assigneeId: uuid('assignee_id').references(() => people.id),
    /** The version of the draft that readers see; null unless published. */
    publishedVersion: integer('published_version'),
    translatedFromId: uuid('translated_from_id').references((): AnyPgColumn => articles.id),
    translatedFromVersion: integer('translated_from_version'),
    fields: jsonb('fields').$type<FieldStates>().notNull().default({}),
    createdBy: uuid('created_by').references(() => people.id),
    createdAt: moment('created_at').notNull(),
    updatedBy: uuid('updated_by').references(() => people.id),
    updatedAt: moment('updated_at').notNull(),
  },
  (t) => [
    unique('articles_one_per_language').on(t.storyId, t.locale),
    check('articles_status', sql`${t.status} in ('draft','in_review','ready','published','withdrawn')`),
    check('articles_versions', sql`${t.version} >= ${t.snapshotVersion} and ${t.snapshotVersion} >= 0`),
    check('articles_planned_length', sql`${t.plannedLength} > 0`),
    check('articles_published_version', sql`(${t.status} = 'published') = (${t.publishedVersion} is not null)`),
    index('articles_newest').on(t.updatedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index('articles_headline_terms').using('gin', sql`to_tsvector('simple', ${t.headlineTerms})`),
    index('articles_by_status').on(t.status, t.updatedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index('articles_by_creator').on(t.createdBy, t.updatedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
  ],
)

/** Names on the article, in order. */
export const articleBylines = pgTable(
  'article_bylines',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.personId] })],
)

/** The append-only step log: every keystroke with its author and time. Step n turns version n−1 into version n. */
export const articleSteps = pgTable(
  'article_steps',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    step: jsonb('step').$type<Record<string, unknown>>().notNull(),
    clientId: text('client_id').notNull(),
    personId: uuid('person_id').references(() => people.id),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.version] })],
)

/** A frozen copy of a draft: who, when, why. */
export const revisions = pgTable(
  'revisions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    doc: jsonb('doc').$type<DocJson>().notNull(),
    reason: text('reason').$type<RevisionReason>().notNull(),
    /** What a person called this moment; exactly for the reason `named`. */
    name: text('name'),
    createdBy: uuid('created_by').references(() => people.id),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    check('revisions_reason', sql`${t.reason} in ('submit','approve','publish','restore','named')`),
    check('revisions_name', sql`(${t.reason} = 'named') = (${t.name} is not null)`),
    index('revisions_article').on(t.articleId, t.createdAt.desc().nullsFirst()),
  ],
)
