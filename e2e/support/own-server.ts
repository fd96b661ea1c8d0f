import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { choosePlace } from '@/db/embedded/place'
import { findPostmaster } from '@/db/embedded/postmaster'
import { stopPostgres } from '@/db/embedded/start-postgres'
import { freePort } from './free-port'

/** A Midad that a test may kill: an empty newsroom on a port and in a folder of its own. */
export type OwnServer = {
  origin: string
  /** Starts it as a person does, and waits until it answers. Gives what it printed. */
  start: () => Promise<string>
  /** Ends its process as a crash does: nothing is told, nothing is cleaned up. */
  crash: () => Promise<void>
  /** Ends its database the same way, as a power failure does. */
  crashDatabase: () => void
  /** The process of its database, which outlives it; null when there is none. */
  database: () => number | null
  /** Stops what runs and removes what was stored. */
  remove: () => Promise<void>
}

export async function ownServer(): Promise<OwnServer> {
  const port = await freePort()
  const dataDir = path.join(tmpdir(), `midad-own-${port}`)
  mkdirSync(dataDir)
  const origin = `http://localhost:${port}`
  let running: ChildProcess | null = null

  const end = async (signal: NodeJS.Signals) => {
    const server = running
    running = null
    if (!server || server.exitCode !== null) return
    const ended = new Promise((resolve) => server.once('close', resolve))
    server.kill(signal)
    await ended
  }
  const cluster = () => choosePlace(dataDir).cluster
  const database = () => findPostmaster(cluster())?.pid ?? null
  return {
    origin,
    start: () => {
      const server = spawn(process.execPath, ['scripts/start.mjs'], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: {
          ...process.env,
          PORT: String(port),
          HOST: '127.0.0.1',
          PUBLIC_URL: origin,
          DATA_DIR: dataDir,
          MEDIA_DIR: '',
          DATABASE_URL: '',
          MIDAD_DEMO: '0',
        },
      })
      running = server
      return untilRunning(server)
    },
    crash: () => end('SIGKILL'),
    crashDatabase: () => {
      const pid = database()
      if (pid) process.kill(pid, 'SIGKILL')
    },
    database,
    remove: async () => {
      await end('SIGTERM')
      await stopPostgres(cluster())
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

function untilRunning(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stdout?.on('data', (chunk) => {
      said += chunk
      if (said.includes('Ctrl-C stops it.')) resolve(said)
    })
    server.once('close', (code) => reject(new Error(`The server ended with ${code}: ${said}`)))
  })
}
