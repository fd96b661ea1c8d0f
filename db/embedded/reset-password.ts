import { spawnSync } from 'node:child_process'
import { superuser } from './cluster'
import { EmbeddedError } from './error'
import type { Place } from './place'
import { findPostmaster } from './postmaster'

/**
 * Gives the cluster a new password without knowing the old one, for when `postgres.json` was deleted.
 * @throws EmbeddedError when the server is running
 */
export function resetPassword({ cluster, account }: Place, program: string, password: string): void {
  if (findPostmaster(cluster)) {
    throw new EmbeddedError(`The password of the running database in ${cluster} is lost: stop it and start again.`)
  }
  const input = `alter role ${superuser} password '${password}'\n`
  const done = spawnSync(program, ['--single', '-D', cluster, 'postgres'], { ...account, cwd: '/', input })
  if (done.status !== 0) throw new EmbeddedError(`The password of the database in ${cluster} could not be reset.`)
}
