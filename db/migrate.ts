import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { migrationLeases, withLease } from './lease'
import * as schema from './schema'

/** The database and the migrations of this version do not fit; the message is one sentence for a person. */
export class MigrationError extends Error {}

const defaultFolder = path.join(import.meta.dirname, 'migrations')

/**
 * Brings the database at `url` to the newest schema. Any number of instances may call it at once: one works, the
 * others wait and find it done.
 * @param options.folder the migrations (default: `db/migrations`)
 * @throws MigrationError when the server is too old, not UTF-8, or its applied migrations are not the ones on disk
 */
export async function migrate(url: string, { folder = defaultFolder }: { folder?: string } = {}): Promise<void> {
  const client = postgres(url, { max: 2, onnotice: () => {} })
  const db = drizzle(client, { schema })
  try {
    await checkServer(client)
    await createLeaseTable(client)
    const done = await withLease(
      db,
      'migrate',
      { ttlMs: 30_000, waitMs: 300_000, table: migrationLeases },
      async () => {
        verify(await applied(client), readMigrationFiles({ migrationsFolder: folder }), 'before')
        await runMigrations(db, { migrationsFolder: folder })
        verify(await applied(client), readMigrationFiles({ migrationsFolder: folder }), 'after')
      },
    )
    if (!done.held) throw new MigrationError('Another instance has been migrating the database for five minutes.')
  } finally {
    await client.end({ timeout: 5 })
  }
}

async function checkServer(client: postgres.Sql): Promise<void> {
  const [server] = await client<{ version: number; encoding: string }[]>`
    select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`
  if (!server || server.version < 150_000) throw new MigrationError('Midad needs PostgreSQL 15 or newer.')
  if (server.encoding !== 'UTF8') {
    throw new MigrationError(`The database is encoded in ${server.encoding}: create it with encoding UTF8.`)
  }
}

/** `if not exists` is not safe against another session creating the same thing: PostgreSQL then reports a duplicate. */
async function createLeaseTable(client: postgres.Sql): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await client.unsafe(`
        create schema if not exists drizzle;
        create table if not exists drizzle.leases
          (name text primary key, holder text not null, expires_at timestamptz not null)`)
      return
    } catch (error) {
      if (attempt === 20 || !createdByAnother(error)) throw error
      await pause(25 * attempt)
    }
  }
}

/** unique_violation of a catalogue, duplicate_schema, duplicate_table, duplicate_object, "tuple concurrently updated". */
function createdByAnother(error: unknown): boolean {
  return error instanceof postgres.PostgresError && ['23505', '42P06', '42P07', '42710', 'XX000'].includes(error.code)
}

type Migration = { hash: string; folderMillis: number }

async function applied(client: postgres.Sql): Promise<Migration[]> {
  const [found] = await client<{ table: string | null }[]>`select to_regclass('drizzle.__drizzle_migrations') as table`
  if (!found?.table) return []
  const rows = await client<{ hash: string; created_at: string }[]>`
    select hash, created_at from drizzle.__drizzle_migrations order by id`
  return rows.map((row) => ({ hash: row.hash, folderMillis: Number(row.created_at) }))
}

/** The migrator itself silently skips a migration dated before the last applied one and never compares hashes. */
function verify(table: Migration[], journal: Migration[], when: 'before' | 'after'): void {
  if (table.length > journal.length) {
    throw new MigrationError('The database has migrations that this version of Midad does not know: it is newer.')
  }
  for (const [index, row] of table.entries()) {
    const file = journal[index]
    if (file?.folderMillis !== row.folderMillis) {
      throw new MigrationError(`Migration ${index} on disk is not the one applied: one was inserted, removed or moved.`)
    }
    if (file.hash !== row.hash) throw new MigrationError(`Migration ${index} was edited after it had been applied.`)
  }
  const pending = journal.slice(table.length)
  const last = table.at(-1)?.folderMillis ?? 0
  if (pending.some((file, index) => file.folderMillis <= (pending[index - 1]?.folderMillis ?? last))) {
    throw new MigrationError('A pending migration is dated before one already applied and would be skipped.')
  }
  if (when === 'after' && pending.length > 0) throw new MigrationError('Not every migration was applied.')
}
