import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fail } from './fail.mjs'
import { root } from './root.mjs'
import { sourceHash } from './source-hash.mjs'

const folder = path.join(root, 'node_modules/.cache/midad')
const stamp = path.join(folder, 'stamp')

/**
 * Compiles the server's own TypeScript (not the pages, which Next builds) to plain modules, when it changed. The
 * compiler runs in a process of its own, so that a server never carries it in memory.
 * @param {string} entry one of `scripts/*.ts`, without its ending @returns {string} the module to import
 */
export function bundled(entry) {
  const hash = sourceHash(['server.ts', 'lib', 'db', 'scripts', 'package-lock.json'])
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
    const compiler = path.join(import.meta.dirname, 'compile.mjs')
    const { status } = spawnSync(process.execPath, [compiler, folder, hash], { cwd: root, stdio: 'inherit' })
    if (status !== 0) fail('The server could not be compiled: the reason is above.')
  }
  return path.join(folder, `${entry}.js`)
}
