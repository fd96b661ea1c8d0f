import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startEmbedded } from './embedded'
import { findPostmaster, isAlive, type Postmaster } from './embedded/postmaster'
import { stopPostgres } from './embedded/start-postgres'

let dataDir: string
let clients: postgres.Sql[]

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'midad-embedded-'))
  chmodSync(dataDir, 0o755)
  clients = []
})

afterEach(async () => {
  await Promise.all(clients.map((client) => client.end({ timeout: 1 })))
  await stopPostgres(path.join(dataDir, 'postgres'))
  rmSync(dataDir, { recursive: true, force: true })
})

describe('the embedded server', () => {
  it('is made at the first start: UTF-8, durable, on this machine only, with a password in a private file', async () => {
    const { url } = await startEmbedded({ dataDir })
    const [settings] = await connect(url)`
      select current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
        current_setting('synchronous_commit') as commit, current_setting('listen_addresses') as listens,
        current_setting('unix_socket_directories') as sockets, lower('É') as lower`
    expect(settings).toEqual({
      encoding: 'UTF8',
      fsync: 'on',
      commit: 'on',
      listens: '127.0.0.1',
      sockets: '',
      lower: 'é',
    })
    expect(statSync(path.join(dataDir, 'postgres.json')).mode & 0o777).toBe(0o600)
    const stranger = postgres(url.replace(/:[^:@]+@/, ':wrong@'), { max: 1 })
    clients.push(stranger)
    await expect(stranger`select 1`).rejects.toThrow(/password authentication failed/)
  })

  it('stops, and keeps its data for the next start', async () => {
    const first = await startEmbedded({ dataDir })
    await connect(first.url)`create table kept as select 1 as n`
    await closeClients()
    const { pid } = running()
    await first.stop()
    // Gone from the table of processes a moment after it let go of its files.
    await expect.poll(() => isAlive(pid)).toBe(false)
    const second = await startEmbedded({ dataDir })
    expect(await connect(second.url)`select n from kept`).toEqual([{ n: 1 }])
  })

  it('is shared by several starts at once, and stopped by the last to leave', async () => {
    const [first, second, third] = await Promise.all([1, 2, 3].map(() => startEmbedded({ dataDir })))
    const urls = new Set([first, second, third].map((server) => server?.url))
    expect(urls.size).toBe(1)
    await connect(second?.url ?? '')`select 1`
    await first?.stop()
    expect(findPostmaster(path.join(dataDir, 'postgres'))).not.toBeNull()
    await closeClients()
    await second?.stop()
    expect(findPostmaster(path.join(dataDir, 'postgres'))).toBeNull()
  })

  it('survives kill -9 of the process that started it, which the next start reconnects to', async () => {
    const owner = await startInAnotherProcess()
    const before = running()
    const ended = new Promise((resolve) => owner.once('exit', resolve))
    owner.kill('SIGKILL')
    await ended
    const { url } = await startEmbedded({ dataDir })
    expect(running()).toEqual(before)
    expect(await connect(url)`select count(*)::int as n from written`).toEqual([{ n: 1 }])
  })

  it('recovers from kill -9 of both with nothing lost that was committed', async () => {
    const owner = await startInAnotherProcess()
    const acknowledged = insertUntilItDies(connect((await startEmbedded({ dataDir })).url))
    await acknowledged.reached(50)
    process.kill(running().pid, 'SIGKILL')
    owner.kill('SIGKILL')
    const count = await acknowledged.count
    const { url } = await startEmbedded({ dataDir })
    const [row] = await connect(url)<{ n: number }[]>`select count(*)::int - 1 as n from written`
    expect(row?.n).toBeGreaterThanOrEqual(count)
    expect(row?.n).toBeLessThanOrEqual(count + 1)
  })

  it('starts although the lock file names a living process that is something else', async () => {
    const { stop } = await startEmbedded({ dataDir })
    await stop()
    const lock = path.join(dataDir, 'postgres', 'postmaster.pid')
    const stranger = spawn('sleep', ['60'], { stdio: 'ignore' })
    writeFileSync(lock, `${stranger.pid}\n${path.dirname(lock)}\n0\n1\n\n\n\nready\n`)
    const { url } = await startEmbedded({ dataDir })
    expect(await connect(url)`select 1 as n`).toEqual([{ n: 1 }])
    stranger.kill()
  })

  it('makes a new password when the file that keeps it was deleted', async () => {
    const first = await startEmbedded({ dataDir })
    await first.stop()
    rmSync(path.join(dataDir, 'postgres.json'))
    const second = await startEmbedded({ dataDir })
    expect(second.url).not.toBe(first.url)
    expect(await connect(second.url)`select 1 as n`).toEqual([{ n: 1 }])
  })

  it('says in one sentence why it cannot start', async () => {
    const { stop } = await startEmbedded({ dataDir })
    await stop()
    rmSync(path.join(dataDir, 'postgres', 'global', 'pg_control'))
    await expect(startEmbedded({ dataDir })).rejects.toThrow(/did not start: could not find the database system/)
  })
})

function connect(url: string): postgres.Sql {
  const client = postgres(url, { max: 1, onnotice: () => {} })
  clients.push(client)
  return client
}

async function closeClients(): Promise<void> {
  await Promise.all(clients.splice(0).map((client) => client.end()))
}

function running(): Postmaster {
  const found = findPostmaster(path.join(dataDir, 'postgres'))
  if (!found) throw new Error('no server is running')
  return found
}

/** A process that starts the server, writes one row and stays; given once the row is written. */
async function startInAnotherProcess(): Promise<ChildProcess> {
  const script = `
    import { startEmbedded } from '@/db/embedded'
    import postgres from 'postgres'
    startEmbedded({ dataDir: ${JSON.stringify(dataDir)} }).then(async ({ url }) => {
      const sql = postgres(url, { onnotice: () => {} })
      await sql\`create table written as select 0 as n\`
      console.log('written')
    })`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: path.dirname(import.meta.dirname),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve())
    child.once('exit', () => reject(new Error('the other process ended')))
  })
  return child
}

/** Inserts row after row until the connection breaks, counting those acknowledged. */
function insertUntilItDies(client: postgres.Sql): { reached: (n: number) => Promise<void>; count: Promise<number> } {
  let written = 0
  let wake = () => {}
  const run = async () => {
    try {
      for (;;) {
        await client`insert into written values (${written + 1})`
        written++
        wake()
      }
    } catch {
      return written
    }
  }
  return {
    count: run(),
    reached: async (n) => {
      while (written < n) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    },
  }
}
