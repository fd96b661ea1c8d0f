import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { localized, moment } from './localized'
import { sections } from './taxonomy'

export const roles = ['reporter', 'translator', 'editor', 'photo_editor', 'publisher', 'admin'] as const
export type Role = (typeof roles)[number]

/** Everyone with an account. `name` is the byline in each language, `slug` the address of the author page. */
export const people = pgTable(
  'people',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    email: text('email').notNull().unique(),
    name: localized('name').notNull(),
    slug: text('slug').notNull().unique(),
    /** argon2id, encoded with its parameters; null: this person cannot enter by password. */
    passwordHash: text('password_hash'),
    uiLocale: text('ui_locale').notNull(),
    /** One-click entry in demo mode is offered for these people only. */
    demo: boolean('demo').notNull().default(false),
    deactivatedAt: moment('deactivated_at'),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    check('people_email_lower', sql`${t.email} = lower(${t.email}) and position('@' in ${t.email}) > 1`),
    check('people_slug_shape', sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
  ],
)

/** A role given to a person; null section or locale means "all of them". */
export const grants = pgTable(
  'grants',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    role: text('role').$type<Role>().notNull(),
    sectionId: uuid('section_id').references(() => sections.id),
    locale: text('locale'),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    check('grants_role', sql`${t.role} in ('reporter','translator','editor','photo_editor','publisher','admin')`),
    unique('grants_once').on(t.personId, t.role, t.sectionId, t.locale).nullsNotDistinct(),
    index('grants_person').on(t.personId),
  ],
)

/** A signed-in browser. The cookie carries the id; ending the row ends the session on the next request. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    endedAt: moment('ended_at'),
  },
  (t) => [index('sessions_person').on(t.personId)],
)

/** Failed sign-ins per account and per address in a running window. `key` is a hash: no e-mail or network address is stored. */
export const signInLimits = pgTable('sign_in_limits', {
  key: text('key').primaryKey(),
  failures: integer('failures').notNull(),
  windowStart: moment('window_start').notNull(),
})

/** The one-time token of `/setup`, as a hash. */
export const setupTokens = pgTable('setup_tokens', {
  hash: text('hash').primaryKey(),
  createdAt: moment('created_at').notNull(),
  usedAt: moment('used_at'),
})
