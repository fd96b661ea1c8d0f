import { pgTable, text } from 'drizzle-orm/pg-core'
import { moment } from './localized'

/** Work that one instance at a time may do. Whoever holds a row does the work until `expiresAt`. */
export const leases = pgTable('leases', {
  name: text('name').primaryKey(),
  holder: text('holder').notNull(),
  expiresAt: moment('expires_at').notNull(),
})
