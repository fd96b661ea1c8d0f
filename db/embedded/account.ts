import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'

/** The unprivileged account the database runs as when we are root; PostgreSQL refuses to run as root. */
export type Account = { uid: number; gid: number }

/**
 * Who must run the server: null means "as ourselves". As root it is the owner of an existing data folder, else the
 * account `postgres`, else `nobody`.
 */
export function serverAccount(existingData: string | null): Account | null {
  if (process.getuid?.() !== 0) return null
  const owner = existingData ? statSync(existingData) : null
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return findAccount('postgres') ?? findAccount('nobody') ?? { uid: 65_534, gid: 65_534 }
}

/** True when the account can enter the folder. Asked of the system itself: modes, ACLs and mounts all count. */
export function canEnter(account: Account | null, folder: string): boolean {
  return succeeds(account, '/bin/sh', ['-c', 'cd "$1" && test -x .', 'sh', folder])
}

/** True when the account can run the program. */
export function canRun(account: Account | null, program: string): boolean {
  return succeeds(account, program, ['--version'])
}

function findAccount(name: string): Account | null {
  const entry = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find((fields) => fields[0] === name)
  return entry ? { uid: Number(entry[2]), gid: Number(entry[3]) } : null
}

function succeeds(account: Account | null, program: string, args: string[]): boolean {
  return spawnSync(program, args, { ...account, cwd: '/', stdio: 'ignore' }).status === 0
}
