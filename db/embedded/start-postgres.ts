import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { EmbeddedError } from './error'
import type { Place } from './place'
import { clearStaleLock, findPostmaster, isAlive, type Postmaster } from './postmaster'

export type StartOptions = {
  program: string
  settings: Record<string, string>
  /** false: the server belongs to our process group, so that Ctrl-C reaches it too. */
  detached: boolean
  onLog: (line: string) => void
}

/** How long a refusal that passes by itself (a dying server's lock or shared memory) is waited out. */
const patienceMs = 20_000

/**
 * Gives the running server of the cluster, or starts one and waits until it accepts connections, however long its
 * recovery takes. Two starts at once end with one server: PostgreSQL's own lock file decides.
 * @throws EmbeddedError with PostgreSQL's reason
 */
export async function startPostgres(place: Place, options: StartOptions): Promise<Postmaster> {
  const deadline = Date.now() + patienceMs
  for (;;) {
    const running = await waitWhileBusy(place.cluster, options.onLog)
    if (running) return running
    clearStaleLock(place.cluster)
    const failure = await launch(place, options)
    if (failure === null) continue
    if (!passing.test(failure) || Date.now() > deadline) {
      const reason = failure.match(/(?:FATAL|PANIC|^postgres):\s*(.*)/m)?.[1] ?? failure.trim().split('\n').at(-1)
      throw new EmbeddedError(`The database in ${place.cluster} did not start: ${reason || 'it gave no reason'}.`)
    }
    await pause(250)
  }
}

const passing = /lock file|shared memory block|Address already in use|could not create any TCP\/IP sockets/

/** Waits while a server exists but does not take connections yet (or is going down); null when there is none. */
async function waitWhileBusy(cluster: string, onLog: (line: string) => void): Promise<Postmaster | null> {
  for (let waited = 0; ; waited += 25) {
    const running = findPostmaster(cluster)
    if (!running || running.ready) return running
    if (waited % 5_000 === 4_975) onLog('The database is still recovering.')
    await pause(25)
  }
}

/** Starts the server once; null when it is ready, else what it wrote before it ended. */
async function launch({ home, cluster, account }: Place, options: StartOptions): Promise<string | null> {
  const log = openLog(path.join(home, 'postgres.log'))
  const port = await freePort()
  const settings = Object.entries(options.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(options.program, ['-D', cluster, '-p', String(port), ...settings], {
    ...account,
    cwd: '/',
    detached: options.detached,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    stdio: ['ignore', log.fd, log.fd],
  })
  closeSync(log.fd)
  let failed: Error | null = null
  child.on('error', (error) => {
    failed = error
  })
  child.unref()
  for (;;) {
    if (failed) return String(failed)
    if (child.exitCode !== null || child.signalCode !== null) return log.written()
    const running = findPostmaster(cluster)
    if (running?.ready && running.pid === child.pid) return null
    await pause(15)
  }
}

function openLog(file: string): { fd: number; written: () => string } {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  const full = size > 1_000_000
  const fd = openSync(file, full ? 'w' : 'a', 0o600)
  return {
    fd,
    written: () =>
      readFileSync(file)
        .subarray(full ? 0 : size)
        .toString('utf8'),
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Ends the server and waits until it is gone. Fast shutdown: open transactions are rolled back, data is written. */
export async function stopPostgres(cluster: string): Promise<void> {
  const running = findPostmaster(cluster)
  if (!running) return
  process.kill(running.pid, 'SIGINT')
  while (isAlive(running.pid) && findPostmaster(cluster)) await pause(15)
}
