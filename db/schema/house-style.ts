import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { type FieldStates, localized, moment } from './localized'
import { people } from './people'

/** How each edition writes. An edition without a row follows the defaults of `lib/style/house-style.ts`. */
export const houseStyles = pgTable(
  'house_styles',
  {
    locale: text('locale').primaryKey(),
    quotes: text('quotes').$type<'guillemets' | 'straight' | 'curly'>().notNull(),
    digits: text('digits').$type<'latin' | 'arabic' | 'keep'>().notNull(),
    percent: text('percent').$type<'sign' | 'words'>().notNull(),
    dash: text('dash').$type<'en' | 'em' | 'hyphen'>().notNull(),
    ellipsis: text('ellipsis').$type<'character' | 'dots'>().notNull(),
    months: text('months').$type<'syriac' | 'western' | 'both'>().notNull(),
    punctuationSpacing: boolean('punctuation_spacing').notNull(),
    fields: jsonb('fields').$type<FieldStates>().notNull().default({}),
  },
  (t) => [
    check('house_styles_quotes', sql`${t.quotes} in ('guillemets','straight','curly')`),
    check('house_styles_digits', sql`${t.digits} in ('latin','arabic','keep')`),
    check('house_styles_percent', sql`${t.percent} in ('sign','words')`),
    check('house_styles_dash', sql`${t.dash} in ('en','em','hyphen')`),
    check('house_styles_ellipsis', sql`${t.ellipsis} in ('character','dots')`),
    check('house_styles_months', sql`${t.months} in ('syriac','western','both')`),
  ],
)

/** Names of people, places and bodies as the house writes them, in each script, with the spellings taken for them. */
export const houseNames = pgTable(
  'house_names',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    name: localized('name').notNull(),
    variants: text('variants').array().notNull(),
    /** Every spelling of the entry, so that none can lead to two names. */
    spellings: text('spellings').array().notNull(),
    /** The spellings as search compares them. */
    terms: text('terms').notNull(),
    version: integer('version').notNull().default(1),
    updatedBy: uuid('updated_by').references(() => people.id),
    updatedAt: moment('updated_at').notNull(),
  },
  (t) => [
    index('house_names_newest').on(t.updatedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index('house_names_spellings').using('gin', t.spellings),
  ],
)

/** Words an edition avoids, what it writes instead (null: nothing fits every sentence) and why. */
export const houseWords = pgTable(
  'house_words',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    locale: text('locale').notNull(),
    word: text('word').notNull(),
    prefer: text('prefer'),
    reason: localized('reason').notNull(),
    terms: text('terms').notNull(),
    version: integer('version').notNull().default(1),
    updatedBy: uuid('updated_by').references(() => people.id),
    updatedAt: moment('updated_at').notNull(),
  },
  (t) => [
    unique('house_words_once').on(t.locale, t.word),
    index('house_words_newest').on(t.locale, t.updatedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
  ],
)
