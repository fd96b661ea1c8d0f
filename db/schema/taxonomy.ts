import { sql } from 'drizzle-orm'
import { check, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { localized, moment } from './localized'

/** A part of the newspaper. One Latin slug for all languages; `hue` (0–359) colours its kicker. */
export const sections = pgTable(
  'sections',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    slug: text('slug').notNull().unique(),
    name: localized('name').notNull(),
    hue: integer('hue').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [
    check('sections_slug_shape', sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check('sections_hue', sql`${t.hue} between 0 and 359`),
  ],
)

export const topics = pgTable('topics', {
  id: uuid('id').primaryKey().defaultRandom(),
  name: localized('name').notNull(),
  createdAt: moment('created_at').notNull(),
})

/** The address of a topic in each language it has a name in, in that language's own script. */
export const topicSlugs = pgTable(
  'topic_slugs',
  {
    locale: text('locale').notNull(),
    slug: text('slug').notNull(),
    topicId: uuid('topic_id')
      .notNull()
      .references(() => topics.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.locale, t.slug] })],
)

/** Where news happens: the cities of a dateline. */
export const places = pgTable('places', {
  id: uuid('id').primaryKey().defaultRandom(),
  name: localized('name').notNull(),
  createdAt: moment('created_at').notNull(),
})

/** Who the news comes from: wire agencies and other outlets. */
export const agencies = pgTable('agencies', {
  id: uuid('id').primaryKey().defaultRandom(),
  name: localized('name').notNull(),
  createdAt: moment('created_at').notNull(),
})
