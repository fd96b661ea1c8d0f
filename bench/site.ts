import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Client, connect } from '@/db/client'
import { startEmbedded } from '@/db/embedded'
import { ask } from './ask'

/** The production server with the demo newsroom in a folder of its own, started as a person starts it. */
export type Site = {
  origin: string
  /** What cannot be known of a server elsewhere (`BENCH_URL`). */
  own: OwnServer | null
  close: () => Promise<void>
}

export type OwnServer = {
  pid: () => number
  port: number
  database: Client
  secret: string
  /** Stops the server and starts it again. Gives milliseconds from the start to the first page. */
  restart: () => Promise<number>
}

/** Starts the site, or takes the one at `BENCH_URL`. */
export async function openSite(): Promise<Site> {
  const elsewhere = process.env.BENCH_URL
  if (elsewhere) return { origin: elsewhere.replace(/\/+$/, ''), own: null, close: async () => {} }
  const dataDir = mkdtempSync(path.join(tmpdir(), 'midad-bench-'))
  // The database runs as an account of its own when we are root.
  chmodSync(dataDir, 0o711)
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  let server = await start(origin, { dataDir, port })
  const { url } = await startEmbedded({ dataDir })
  const open = { database: connect(url, { max: 4 }) }
  const { authSecret } = JSON.parse(readFileSync(path.join(dataDir, 'secrets.json'), 'utf8'))
  const own: OwnServer = {
    pid: () => server.child.pid ?? 0,
    port,
    get database() {
      return open.database
    },
    secret: authSecret,
    restart: async () => {
      await open.database.close()
      await stop(server.child)
      server = await start(origin, { dataDir, port })
      // The embedded database chooses its port anew.
      open.database = connect((await startEmbedded({ dataDir })).url, { max: 4 })
      return server.readyMs
    },
  }
  return {
    origin,
    own,
    close: async () => {
      await open.database.close()
      await stop(server.child)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function start(origin: string, { dataDir, port }: { dataDir: string; port: number }) {
  const started = performance.now()
  const settings = { PORT: String(port), HOST: '127.0.0.1', BASE_URL: origin, DATA_DIR: dataDir, MIDAD_DEMO: '1' }
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, ...settings, DATABASE_URL: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (;;) {
    if (child.exitCode !== null) throw new Error('The server did not start: the reason is above.')
    const answer = await ask(`${origin}/ar`).catch(() => null)
    if (answer?.status === 200) return { child, readyMs: performance.now() - started }
    await pause(20)
  }
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('close', () => resolve())
    child.kill('SIGTERM')
  })
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
