import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { type FieldStates, localized, moment } from './localized'
import { people } from './people'

/** A picture. The file itself lies in the media folder under its id; what readers are told about it is here, per language. */
export const assets = pgTable(
  'assets',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    fileName: text('file_name').notNull(),
    mime: text('mime').notNull(),
    bytes: integer('bytes').notNull(),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    sha256: text('sha256').notNull(),
    /** The point that every crop keeps, in percent from the physical left and top of the picture. */
    focalX: integer('focal_x').notNull().default(50),
    focalY: integer('focal_y').notNull().default(50),
    alt: localized('alt').notNull().default({}),
    caption: localized('caption').notNull().default({}),
    credit: localized('credit').notNull().default({}),
    takenAt: moment('taken_at'),
    fields: jsonb('fields').$type<FieldStates>().notNull().default({}),
    createdBy: uuid('created_by').references(() => people.id),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    check('assets_mime', sql`${t.mime} in ('image/jpeg','image/png','image/webp')`),
    check('assets_size', sql`${t.width} > 0 and ${t.height} > 0 and ${t.bytes} > 0`),
    check('assets_focal', sql`${t.focalX} between 0 and 100 and ${t.focalY} between 0 and 100`),
    index('assets_newest').on(t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
  ],
)
