import path from 'node:path'
import { fail } from './boot/fail.mjs'
import { buildPages } from './start/build-pages'
import { checkPort } from './start/check-port'
import { explain } from './start/explain'
import { fillDemo } from './start/fill-demo'
import { beginLifetime, type Lifetime } from './start/lifetime'
import { openDatabase } from './start/open-database'
import { runBeside } from './start/run-beside'
import { loadSettings } from './start/settings'
import { welcome } from './start/welcome'

/**
 * Starts everything in order, each step only if it is needed, and says where to look. Ends the process with one
 * sentence when something is in the way.
 * @param options.dev with Next's development server: nothing is built
 */
export async function main({ dev }: { dev: boolean }): Promise<void> {
  const life = beginLifetime()
  try {
    await start(dev, life)
  } catch (error) {
    // A step that was cut short by Ctrl-C fails too; the stop in progress ends the process.
    if (life.signal.aborted) return
    await life.stop()
    fail(explain(error))
  }
}

async function start(dev: boolean, life: Lifetime): Promise<void> {
  const settings = loadSettings()
  const { host, port, dataDir } = settings
  process.env.HOST = host
  await checkPort(settings)
  const embedded = await openDatabase(settings, life)
  await fillDemo({ demo: settings.demo, program: demoProgram(dev), dataDir, embedded, signal: life.signal })
  if (!dev) await buildPages(life.signal)
  if (life.signal.aborted) return
  const { serve } = await import('../server')
  const server = await serve({ host, port, dev, start: runBeside })
  life.onStop(server.close)
  await welcome(settings)
}

function demoProgram(dev: boolean): string[] {
  return dev
    ? ['--import', 'tsx', 'scripts/load-demo.ts']
    : [path.join(import.meta.dirname, '../node_modules/.cache/midad/load-demo.js')]
}
