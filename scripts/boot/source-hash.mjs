import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { root } from './root.mjs'

/**
 * A hash of the names and contents of the files under these files and folders, tests left out: dates lie after a
 * `git checkout`. Reads a few megabytes.
 * @param {string[]} entries relative to the project @returns {string}
 */
export function sourceHash(entries) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0])
  for (const file of entries.flatMap((entry) => filesOf(path.join(root, entry))).sort()) {
    hash.update(`\0${path.relative(root, file)}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function filesOf(entry) {
  if (!existsSync(entry)) return []
  if (!statSync(entry).isDirectory()) return /\.test\.tsx?$/.test(entry) ? [] : [entry]
  return readdirSync(entry).flatMap((name) => filesOf(path.join(entry, name)))
}
