import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { root } from './root.mjs'

/** The engine without the parts for a screen: a third less processor time for the same tests. */
const shell = 'chromium-headless-shell'
const names = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The file of a Chromium of this machine that really starts: CHROMIUM_PATH, else one on the PATH. @returns {string | undefined} */
export function findBrowser() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  return [process.env.CHROMIUM_PATH, ...onPath].find(
    (program) => program && existsSync(program) && works(program, ['--version']),
  )
}

/** Sees to it that there is a browser: the machine's, else Debian's package, else Playwright's own download. */
export function ensureBrowser() {
  if (findBrowser()) return
  console.log('\nNo Chromium found: installing one.')
  if (process.getuid?.() === 0 && works('apt-get', ['--version'])) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
    for (const name of [shell, 'chromium']) {
      spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { stdio: 'inherit', env })
      if (findBrowser()) return
    }
  }
  const cli = path.join(root, 'node_modules/@playwright/test/cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' })
}

/** Ubuntu's `chromium-browser` may be a script that only says to use snap. */
function works(program, args) {
  return spawnSync(program, args, { stdio: 'ignore', timeout: 20_000 }).status === 0
}
