import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { moment } from './localized'
import { people } from './people'

/** Links by which somebody outside may read a draft for a while. Only the hash of the address is stored: it opens nothing. */
export const previewLinks = pgTable(
  'preview_links',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    tokenHash: text('token_hash').notNull().unique(),
    createdBy: uuid('created_by').references(() => people.id),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    revokedAt: moment('revoked_at'),
  },
  (t) => [
    check('preview_links_times', sql`${t.expiresAt} > ${t.createdAt}`),
    index('preview_links_article').on(t.articleId, t.createdAt.desc().nullsFirst()),
    index('preview_links_ended').on(sql`least(${t.expiresAt}, ${t.revokedAt})`),
  ],
)
