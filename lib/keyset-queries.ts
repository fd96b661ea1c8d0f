import { type Column, type SQL, sql } from 'drizzle-orm'
import type { Key } from './keyset'

/**
 * Rows after `key` in a list sorted by `at` and `id`, both descending; no condition at the start of the list. Compared as
 * a pair, so that the index of the list finds the place at once however far down it is.
 */
export function afterKey(at: Column, id: Column, key: Key | null): SQL | undefined {
  return key ? sql`(${at}, ${id}) < (${key.at.toISOString()}::timestamptz, ${key.id}::uuid)` : undefined
}
