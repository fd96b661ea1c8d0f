import { jsonb, timestamp } from 'drizzle-orm/pg-core'

/** Text in several languages, keyed by locale code: `{ ar: 'سياسة', en: 'Politics' }`. A missing key means "not translated yet". */
export type LocalizedText = Partial<Record<string, string>>

/**
 * What is known of each field that saves by itself: how often it changed, who changed it last and when (ISO 8601).
 * A write names the version it was based on; the predicate in the mutation refuses a stale one.
 */
export type FieldStates = Partial<Record<string, { version: number; by: string; at: string }>>

export const localized = (name: string) => jsonb(name).$type<LocalizedText>()
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
