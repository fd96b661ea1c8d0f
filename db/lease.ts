import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { and, eq, sql } from 'drizzle-orm'
import { pgSchema, text } from 'drizzle-orm/pg-core'
import type { Db } from './client'
import { leases } from './schema/leases'
import { moment } from './schema/localized'

/**
 * The leases of migrating itself: beside the migrator's own table, for the `leases` of the schema do not exist before
 * the first migration.
 */
export const migrationLeases = pgSchema('drizzle').table('leases', {
  name: text('name').primaryKey(),
  holder: text('holder').notNull(),
  expiresAt: moment('expires_at').notNull(),
})

type LeaseTable = typeof leases | typeof migrationLeases

export type LeaseOptions = {
  /** Who holds it, told to whoever looks; unique to each call unless given. */
  holder?: string
  /** How long the lease outlives a holder that died; it is renewed three times in this while. */
  ttlMs?: number
  /** How long to wait for another holder; 0 gives up at once. */
  waitMs?: number
  table?: LeaseTable
}

export type LeaseOutcome<T> = { held: true; value: T } | { held: false }

/**
 * Runs `fn` while this process alone holds the named lease. A row and the server's clock, not an advisory lock:
 * those exclude nobody behind a transaction pooler or on a distributed PostgreSQL.
 * @param fn receives a signal that aborts when the lease was lost (the process slept longer than `ttlMs`)
 * @returns `held: false` when somebody else had it until `waitMs` were over; `fn` was not run
 */
export async function withLease<T>(
  db: Db,
  name: string,
  { holder = defaultHolder(), ttlMs = 30_000, waitMs = 0, table = leases }: LeaseOptions,
  fn: (signal: AbortSignal) => Promise<T>,
): Promise<LeaseOutcome<T>> {
  const deadline = Date.now() + waitMs
  while (!(await take(db, table, name, holder, ttlMs))) {
    if (Date.now() >= deadline) return { held: false }
    await pause(Math.min(100, Math.max(1, deadline - Date.now())))
  }
  const lost = new AbortController()
  const renewal = setInterval(() => {
    renew(db, table, name, holder, ttlMs).then(
      (kept) => kept || lost.abort(),
      () => {}, // The next renewal tries again; a lease that ran out is seen then.
    )
  }, ttlMs / 3)
  renewal.unref()
  try {
    return { held: true, value: await fn(lost.signal) }
  } finally {
    clearInterval(renewal)
    await db.delete(table).where(and(eq(table.name, name), eq(table.holder, holder)))
  }
}

function defaultHolder(): string {
  return `${hostname()}:${process.pid}:${randomUUID()}`
}

async function take(db: Db, table: LeaseTable, name: string, holder: string, ttlMs: number): Promise<boolean> {
  const taken = await db
    .insert(table)
    .values({ name, holder, expiresAt: expiry(ttlMs) })
    .onConflictDoUpdate({
      target: table.name,
      set: { holder, expiresAt: expiry(ttlMs) },
      setWhere: sql`${table.expiresAt} < clock_timestamp()`,
    })
    .returning({ name: table.name })
  return taken.length > 0
}

async function renew(db: Db, table: LeaseTable, name: string, holder: string, ttlMs: number): Promise<boolean> {
  const renewed = await db
    .update(table)
    .set({ expiresAt: expiry(ttlMs) })
    .where(and(eq(table.name, name), eq(table.holder, holder)))
    .returning({ name: table.name })
  return renewed.length > 0
}

function expiry(ttlMs: number) {
  return sql<Date>`clock_timestamp() + ${ttlMs} * interval '1 millisecond'`
}
