import { and, type Column, eq, lt, or, type SQL } from 'drizzle-orm'
import type { Key } from './keyset'

/** Rows after `key` in a list sorted by `at` and `id`, both descending; no condition at the start of the list. */
export function afterKey(at: Column, id: Column, key: Key | null): SQL | undefined {
  return key ? or(lt(at, key.at), and(eq(at, key.at), lt(id, key.id))) : undefined
}
