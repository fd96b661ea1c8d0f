import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, type Stats, statSync } from 'node:fs'
import path from 'node:path'

/** A running server of ours. `ready`: it accepts connections (else it is starting, recovering or stopping). */
export type Postmaster = { pid: number; port: number; ready: boolean }

/**
 * The server running on this cluster, read from its lock file; null when there is none. The pid alone proves nothing:
 * after a crash or in a new container it may be anybody's, so the process must have been started on this folder.
 */
export function findPostmaster(cluster: string): Postmaster | null {
  const [pid, , , port, , , , status] = readLock(cluster)
  const known = { pid: Number(pid), port: Number(port), ready: status?.trim() === 'ready' }
  return known.pid > 0 && runsOn(known.pid, cluster) ? known : null
}

/** Removes a lock file whose pid now is something else's: PostgreSQL would refuse to start. */
export function clearStaleLock(cluster: string): void {
  const [pid] = readLock(cluster)
  if (pid && isAlive(Number(pid)) && !runsOn(Number(pid), cluster)) rmSync(lockFile(cluster), { force: true })
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function lockFile(cluster: string): string {
  return path.join(cluster, 'postmaster.pid')
}

function readLock(cluster: string): string[] {
  try {
    return readFileSync(lockFile(cluster), 'utf8').split('\n')
  } catch {
    return []
  }
}

/**
 * Judged by the folder on its command line, which anybody may read (a container's root may not read `/proc/<pid>/cwd`).
 * When that folder is gone, the project was moved under a running server, and the lock file still names the old place.
 */
function runsOn(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false
  const startedOn = dataFolderOf(pid)
  if (!startedOn) return false
  const there = statOf(startedOn)
  const here = statOf(cluster)
  if (there && here) return there.ino === here.ino && there.dev === here.dev
  return startedOn === readLock(cluster)[1]
}

/** The `-D` of a process started by `startPostgres`; null for any other, and for one that only waits to be reaped. */
function dataFolderOf(pid: number): string | null {
  if (existsSync('/proc/self/cmdline')) {
    const args = readProcess(pid)
    return args[0]?.endsWith('postgres') && args[1] === '-D' ? (args[2] ?? null) : null
  }
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout.match(/postgres -D (.+?) -p \d/)?.[1] ?? null
}

function readProcess(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  } catch {
    return []
  }
}

function statOf(folder: string): Stats | undefined {
  try {
    return statSync(folder, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
