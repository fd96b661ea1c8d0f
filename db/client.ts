import type { ExtractTablesWithRelations } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import * as schema from './schema'

/** A database handle or an open transaction: both run queries the same way. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema, ExtractTablesWithRelations<typeof schema>>

export type Client = { db: Db; sql: postgres.Sql; close: () => Promise<void> }

/**
 * Opens a connection pool. Connects lazily, so importing and building never touch a server.
 * @param url a `postgres://` address
 * @param options `max`: connections at most (default 10)
 */
export function connect(url: string, { max = 10 }: { max?: number } = {}): Client {
  const sql = postgres(url, { max, onnotice: () => {}, connection: { application_name: 'midad' } })
  return { db: drizzle(sql, { schema }), sql, close: () => sql.end({ timeout: 5 }) }
}
