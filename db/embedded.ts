import { existsSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { runnableBinaries } from './embedded/binaries'
import { ensureCluster, superuser } from './embedded/cluster'
import { EmbeddedError } from './embedded/error'
import { choosePlace, type Place } from './embedded/place'
import { makeRecord, readRecord } from './embedded/record'
import { resetPassword } from './embedded/reset-password'
import { durableSettings, throwawaySettings } from './embedded/settings'
import { startPostgres, stopPostgres } from './embedded/start-postgres'

export type EmbeddedOptions = {
  /** Kept between starts. The cluster is in `<dataDir>/postgres` unless the server's account cannot enter it. */
  dataDir: string
  /** Receives sentences worth showing. */
  onLog?: (line: string) => void
  /** For tests: fast, not durable, stopped by Ctrl-C together with us. */
  throwaway?: boolean
}

export type Embedded = {
  /** `postgres://` address of the database `midad`. */
  url: string
  /** Stops the server, unless another instance still uses it. Close your own connections first. */
  stop: () => Promise<void>
  /** Drops the database with everything in it and makes it again, empty. */
  recreate: () => Promise<void>
}

/**
 * Gives a PostgreSQL server of our own on a free port of this machine: made at first use, reconnected to when it
 * is still running, recovered when it crashed. Runs as an unprivileged account when we are root.
 * @throws EmbeddedError one sentence for a person
 */
export async function startEmbedded({
  dataDir,
  onLog = () => {},
  throwaway = false,
}: EmbeddedOptions): Promise<Embedded> {
  const place = choosePlace(dataDir)
  const binaries = await runnableBinaries(place.account, place.binariesFolder)
  const password = prepareCluster(place, binaries, throwaway)
  const { port } = await startPostgres(place, {
    program: binaries.postgres,
    settings: throwaway ? throwawaySettings : durableSettings,
    detached: !throwaway,
    onLog,
  })
  const address = `postgres://${superuser}:${password}@127.0.0.1:${port}`
  const maintenance = `${address}/postgres`
  await ensureDatabase(maintenance)
  return {
    url: `${address}/midad`,
    stop: () => stopUnlessShared(place, maintenance),
    recreate: async () => {
      await dropDatabase(maintenance)
      await ensureDatabase(maintenance)
    },
  }
}

function prepareCluster(place: Place, binaries: { initdb: string; postgres: string }, throwaway: boolean): string {
  const known = readRecord(place.home)
  const made = existsSync(path.join(place.cluster, 'PG_VERSION'))
  const { password } = known ?? makeRecord(place.home, place.cluster)
  if (made && !known) resetPassword(place, binaries.postgres, password)
  else ensureCluster(place, binaries.initdb, password, { sync: !throwaway })
  return password
}

async function ensureDatabase(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} })
  try {
    const found = await client`select 1 from pg_database where datname = 'midad'`
    if (found.length === 0) await client`create database midad`
  } catch (error) {
    // duplicate_database and its race: another start made it meanwhile.
    if (error instanceof postgres.PostgresError && ['42P04', '23505'].includes(error.code)) return
    throw new EmbeddedError(`The embedded database refuses us: ${error instanceof Error ? error.message : error}.`)
  } finally {
    await client.end({ timeout: 5 })
  }
}

async function dropDatabase(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} })
  await client`drop database midad with (force)`.finally(() => client.end({ timeout: 5 }))
}

async function stopUnlessShared(place: Place, url: string): Promise<void> {
  if (!(await isShared(url))) await stopPostgres(place.cluster)
}

/** Connections that were just closed take a moment to disappear from the server's list. */
async function isShared(url: string): Promise<boolean> {
  const client = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 5 })
  try {
    for (let attempt = 0; attempt < 20; attempt++) {
      const others = await client`
        select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`
      if (others.length === 0) return false
      await pause(50)
    }
    return true
  } catch {
    return false // It is down, or going down, already.
  } finally {
    await client.end({ timeout: 5 })
  }
}
