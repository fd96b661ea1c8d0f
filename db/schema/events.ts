import { sql } from 'drizzle-orm'
import { bigint, check, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './localized'
import { people } from './people'

/**
 * One append-only row for everything that happens: the audit log, the activity feed and cache purges are readings of it.
 * `type` is `noun.verb`; `data` holds ids, codes and short values, never sentences and never article text.
 */
export const events = pgTable(
  'events',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    type: text('type').notNull(),
    at: moment('at').notNull(),
    /** null: the system itself. */
    actorId: uuid('actor_id').references(() => people.id),
    storyId: uuid('story_id'),
    articleId: uuid('article_id'),
    personId: uuid('person_id'),
    data: jsonb('data').$type<Record<string, unknown>>().notNull().default({}),
  },
  (t) => [
    check('events_type', sql`${t.type} ~ '^[a-z_]+\\.[a-z_]+$'`),
    index('events_actor').on(t.actorId, t.id.desc().nullsFirst()),
    index('events_type_newest').on(t.type, t.id.desc().nullsFirst()),
    index('events_article').on(t.articleId, t.id.desc().nullsFirst()),
    index('events_person').on(t.personId, t.id.desc().nullsFirst()),
  ],
)
