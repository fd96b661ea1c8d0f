import { type Client, connect, type Db } from '@/db/client'

/**
 * The one connection pool of the process. It lives on `globalThis` because two copies of `lib/` run in it:
 * the one Next bundles and the one the server script loads.
 */
const shared = globalThis as typeof globalThis & { midadDatabase?: Client }

/** The shared pool; opened at first use from `DATABASE_URL`. Throws when that is not set. */
export function databaseClient(): Client {
  shared.midadDatabase ??= connect(requiredUrl())
  return shared.midadDatabase
}

export function database(): Db {
  return databaseClient().db
}

/** Closes the pool; the next use opens a new one. */
export async function closeDatabase(): Promise<void> {
  const open = shared.midadDatabase
  shared.midadDatabase = undefined
  await open?.close()
}

function requiredUrl(): string {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL is not set: start Midad with `npm start`, which sets it')
  return url
}
