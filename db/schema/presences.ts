import { bigint, boolean, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { moment } from './localized'
import { people } from './people'

/**
 * Who has an article open, a row for each tab, and where their caret is. Unlogged in the database: gone after a crash,
 * when everybody says anew that they are here.
 */
export const presences = pgTable(
  'presences',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    clientId: text('client_id').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** The version of the draft that the positions are of. */
    version: integer('version').notNull(),
    /** Both ends of the selection; null while the person only reads. */
    anchor: integer('anchor'),
    head: integer('head'),
    /** The tab is hidden: the person looks at something else. */
    away: boolean('away').notNull().default(false),
    /** The tab was closed. The row stays a while, so that a word said before and still under way does not bring it back. */
    hasLeft: boolean('has_left').notNull().default(false),
    /** Grows with every word of a tab, see lib/presence/schema.ts. */
    turn: bigint('turn', { mode: 'number' }).notNull().default(0),
    seenAt: moment('seen_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.clientId] }), index('presences_person').on(t.personId)],
)
