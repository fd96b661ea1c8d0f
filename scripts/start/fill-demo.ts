import { spawn } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Embedded } from '@/db/embedded'
import { withLease } from '@/db/lease'
import { migrate } from '@/db/migrate'
import { closeDatabase, database } from '@/lib/database'
import { isEmptyInstallation } from '@/lib/people/queries'
import { StartError } from './start-error'

/**
 * Loads the demo newsroom into an empty database, in a process of its own: drawing its pictures takes memory that the
 * server does not need. A load that was cut short in the embedded database is begun again from nothing.
 * @param program the arguments of Node that load it @throws StartError
 */
export async function fillDemo(options: {
  demo: boolean
  program: string[]
  dataDir: string
  embedded: Embedded | null
  signal: AbortSignal
}): Promise<void> {
  const { embedded, dataDir } = options
  const unfinished = path.join(dataDir, 'demo-unfinished')
  if (embedded && existsSync(unfinished)) {
    await closeDatabase()
    await embedded.recreate()
    await migrate(embedded.url)
    rmSync(unfinished)
  }
  if (!options.demo || !(await isEmptyInstallation(database()))) return
  await withLease(database(), 'demo', { waitMs: 300_000 }, async () => {
    if (!(await isEmptyInstallation(database()))) return
    console.log('Loading the demo newsroom.')
    writeFileSync(unfinished, '')
    await run(options.program, options.signal)
    rmSync(unfinished)
  })
}

function run(program: string[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, program, { stdio: ['ignore', 'inherit', 'inherit'], signal })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new StartError('The demo newsroom could not be loaded: the reason is above.'))
    })
  })
}
