import { sql } from 'drizzle-orm'
import { check, integer, jsonb, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { articles, type DocJson } from './articles'
import { moment } from './localized'

/**
 * One step as it came from the editor, or several that say the same: `+` typed one after the other at a place (with the
 * lengths of the pieces when these are not single characters, and their marks), `-` taken back one character at a time.
 */
export type PackedItem =
  | Record<string, unknown>
  | ['+', from: number, text: string, lengths?: number[] | null, marks?: Record<string, unknown>[]]
  | ['-', to: number, count: number]

/** The steps that one tab sent without another's between them. `person` is a place in `people`. */
export type PackedTurn = { client: string; person: number; items: PackedItem[] }

export type StoredAuthorship = {
  people: (string | null)[]
  runs: number[]
  deleted?: { text: string; runs: number[]; at: number; goesOn: boolean; back: [from: number, to: number] }[]
}

/**
 * The step log, once it has rested: the steps `first`…`last` of one minute in one row, none of them lost. Moved here from
 * `article_steps` by compaction, so that a version is in exactly one of the two tables.
 */
export const articleMinutes = pgTable(
  'article_minutes',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    first: integer('first_version').notNull(),
    last: integer('last_version').notNull(),
    /** When the minute began. */
    minute: moment('minute').notNull(),
    /** Who wrote in it; null is the system. */
    people: jsonb('people').$type<(string | null)[]>().notNull(),
    turns: jsonb('turns').$type<PackedTurn[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.last] }),
    check('article_minutes_versions', sql`${t.first} > 0 and ${t.first} <= ${t.last}`),
  ],
)

/** A draft as it was at a version, with who wrote what in it: where reading an old version begins, instead of at the start. */
export const articleSnapshots = pgTable(
  'article_snapshots',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    doc: jsonb('doc').$type<DocJson>().notNull(),
    authorship: jsonb('authorship').$type<StoredAuthorship>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.version] })],
)
