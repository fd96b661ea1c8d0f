import { index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { moment } from './localized'
import { people } from './people'

/**
 * Who suggested a change, and when: written by the server when the id first comes into the draft, never by the editor that
 * sends it.
 */
export const articleSuggestions = pgTable(
  'article_suggestions',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** As the marks in the draft have it. */
    id: text('id').notNull(),
    personId: uuid('person_id').references(() => people.id),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.id] })],
)

/** A thread of comments on a passage, which carries the mark `comment` with this id as long as it stands. */
export const commentThreads = pgTable(
  'comment_threads',
  {
    id: uuid('id').primaryKey(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** The passage as it was when the thread began: it outlives the passage. */
    quote: text('quote').notNull(),
    startedBy: uuid('started_by').references(() => people.id),
    startedAt: moment('started_at').notNull(),
    resolvedBy: uuid('resolved_by').references(() => people.id),
    resolvedAt: moment('resolved_at'),
  },
  (t) => [index('comment_threads_article').on(t.articleId, t.startedAt)],
)

export const comments = pgTable(
  'comments',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    threadId: uuid('thread_id')
      .notNull()
      .references(() => commentThreads.id, { onDelete: 'cascade' }),
    personId: uuid('person_id').references(() => people.id),
    text: text('text').notNull(),
    /** Ids of the people it calls. */
    mentions: jsonb('mentions').$type<string[]>().notNull().default([]),
    createdAt: moment('created_at').notNull(),
    editedAt: moment('edited_at'),
  },
  (t) => [
    index('comments_thread').on(t.threadId, t.createdAt),
    index('comments_mentions').using('gin', t.mentions.op('jsonb_path_ops')),
  ],
)
