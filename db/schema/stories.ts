import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { assets } from './assets'
import { type FieldStates, moment } from './localized'
import { people } from './people'
import { agencies, places, sections, topics } from './taxonomy'

/** The language-neutral unit of news. `number` is its public key in every address. */
export const stories = pgTable(
  'stories',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    number: integer('number').notNull().unique().generatedAlwaysAsIdentity(),
    sectionId: uuid('section_id').references(() => sections.id),
    leadAssetId: uuid('lead_asset_id').references(() => assets.id),
    fields: jsonb('fields').$type<FieldStates>().notNull().default({}),
    createdBy: uuid('created_by').references(() => people.id),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [index('stories_section').on(t.sectionId)],
)

const storyId = () =>
  uuid('story_id')
    .notNull()
    .references(() => stories.id, { onDelete: 'cascade' })
const position = () => integer('position').notNull()

export const storyTopics = pgTable(
  'story_topics',
  {
    storyId: storyId(),
    position: position(),
    topicId: uuid('topic_id')
      .notNull()
      .references(() => topics.id),
  },
  (t) => [primaryKey({ columns: [t.storyId, t.topicId] }), index('story_topics_topic').on(t.topicId)],
)

/** Dateline cities, in the order they are printed. */
export const storyPlaces = pgTable(
  'story_places',
  {
    storyId: storyId(),
    position: position(),
    placeId: uuid('place_id')
      .notNull()
      .references(() => places.id),
  },
  (t) => [primaryKey({ columns: [t.storyId, t.placeId] })],
)

/** Source agencies, in the order they are printed. */
export const storyAgencies = pgTable(
  'story_agencies',
  {
    storyId: storyId(),
    position: position(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
  },
  (t) => [primaryKey({ columns: [t.storyId, t.agencyId] })],
)

/** «اقرأ أيضاً»: stories an editor chose to read next, in order. */
export const storyRelated = pgTable(
  'story_related',
  {
    storyId: storyId(),
    position: position(),
    relatedId: uuid('related_id')
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
  },
  (t) => [
    primaryKey({ columns: [t.storyId, t.relatedId] }),
    check('story_related_other', sql`${t.storyId} <> ${t.relatedId}`),
  ],
)
