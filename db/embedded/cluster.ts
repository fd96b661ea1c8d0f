import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { EmbeddedError } from './error'
import { makeOwnedFolder, type Place } from './place'

export const superuser = 'midad'

/**
 * Makes the cluster unless it exists. It is made under another name and renamed, so a start that was killed
 * half-way, or two first starts at once, leave a whole cluster or none.
 * @throws EmbeddedError when initdb fails (disk full, folder not writable)
 */
export function ensureCluster(place: Place, initdb: string, password: string, { sync }: { sync: boolean }): void {
  if (existsSync(path.join(place.cluster, 'PG_VERSION'))) return
  const fresh = makeOwnedFolder(place.cluster, place.account)
  const passwordFile = writePassword(place, password)
  try {
    const args = ['-D', fresh, '-U', superuser, `--pwfile=${passwordFile}`, '--auth=scram-sha-256']
    args.push('--encoding=UTF8', '--locale=C.UTF-8', '--no-instructions', ...(sync ? [] : ['--no-sync']))
    const made = spawnSync(initdb, args, { ...place.account, cwd: '/', encoding: 'utf8' })
    if (made.status !== 0) {
      const reason =
        `${made.stderr ?? ''}`.match(/(?:error|FATAL|PANIC):\s*(.*)/)?.[1] ?? made.error?.message ?? made.signal
      throw new EmbeddedError(`The database could not be created in ${place.cluster}: ${reason}.`)
    }
    rename(fresh, place.cluster)
  } finally {
    rmSync(path.dirname(passwordFile), { recursive: true, force: true })
    rmSync(fresh, { recursive: true, force: true })
  }
}

/** initdb takes the password from a file only, which the account it runs as must be able to read. */
function writePassword({ cluster, account }: Place, password: string): string {
  const folder = makeOwnedFolder(cluster, account)
  const file = path.join(folder, 'password')
  writeFileSync(file, password, { mode: 0o600 })
  if (account) chownSync(file, account.uid, account.gid)
  return file
}

function rename(fresh: string, cluster: string): void {
  try {
    renameSync(fresh, cluster)
  } catch (error) {
    if (!existsSync(path.join(cluster, 'PG_VERSION'))) throw error
  }
}
