import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fail } from './fail.mjs'
import { root } from './root.mjs'

/** Installs the packages unless what is installed is what `package-lock.json` asks for. */
export function install() {
  if (isInstalled()) return
  console.log('Installing packages. The first time this takes a minute or two.')
  const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm']
  // Not `npm ci`: it refuses a lock file made where the packages for other systems could not be seen.
  const [program, ...args] = [...npm, 'install', '--no-save', '--include=dev', '--no-audit', '--loglevel=error']
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit' })
  if (status === 0) return
  fail(`The packages could not be installed${error ? ` (${error.message})` : ''}: npm says why above.`)
}

/** npm notes what it installed in a second lock file, written last. */
function isInstalled() {
  const note = path.join(root, 'node_modules/.package-lock.json')
  if (!existsSync(note)) return false
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages
  const installed = JSON.parse(readFileSync(note, 'utf8')).packages
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === '' || optional || installed[name]?.version === version,
  )
}
