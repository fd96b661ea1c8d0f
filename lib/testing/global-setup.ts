import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '@/db/embedded'
import { isAlive } from '@/db/embedded/postmaster'
import { stopPostgres } from '@/db/embedded/start-postgres'
import { migrate } from '@/db/migrate'

declare module 'vitest' {
  interface ProvidedContext {
    /** The test server's address; its path names the migrated template database. */
    templateUrl: string
  }
}

const prefix = 'midad-test-'

/** Starts one server for the whole run, with a migrated template that each test file copies (see `test-db.ts`). */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweep()
  const dataDir = mkdtempSync(path.join(tmpdir(), prefix))
  chmodSync(dataDir, 0o711)
  writeFileSync(path.join(dataDir, 'owner'), String(process.pid))
  const server = await startEmbedded({ dataDir, throwaway: true })
  await migrate(server.url)
  project.provide('templateUrl', server.url)
  return async () => {
    await closeLeftConnections(server.url)
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** A test that failed half-way may have left a connection open, which would keep the server running. */
async function closeLeftConnections(url: string): Promise<void> {
  const client = postgres(url, { max: 1 })
  await client`select pg_terminate_backend(pid) from pg_stat_activity
    where backend_type = 'client backend' and pid <> pg_backend_pid()`
  await client.end()
}

/** Runs that were killed leave their server behind. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const dataDir = path.join(tmpdir(), name)
    const owner = readOwner(dataDir)
    if (owner === null || isAlive(owner)) continue
    await stopPostgres(path.join(dataDir, 'postgres'))
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Null when it is not ours to sweep. */
function readOwner(dataDir: string): number | null {
  try {
    return Number(readFileSync(path.join(dataDir, 'owner'), 'utf8'))
  } catch {
    return null
  }
}
