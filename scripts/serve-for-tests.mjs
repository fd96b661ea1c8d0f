import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

// Starts Midad as a person does, for the browser tests, in the folder E2E_DATA_DIR; leaves nothing behind.
const dataDir = process.env.E2E_DATA_DIR
if (!dataDir) throw new Error('E2E_DATA_DIR is not set')
mkdirSync(dataDir, { recursive: true })
const server = spawn(process.execPath, [path.join(import.meta.dirname, 'start.mjs')], {
  stdio: 'inherit',
  env: { ...process.env, DATA_DIR: dataDir },
})
// The terminal or the test runner signals the whole group; this process only has to wait for the server to end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
const code = await new Promise((resolve) => server.on('close', resolve))
await stopOrphan(path.join(dataDir, 'postgres/postmaster.pid'))
rmSync(dataDir, { recursive: true, force: true })
process.exit(code ?? 1)

/** A server that a test killed could not stop its database. */
async function stopOrphan(lock) {
  if (!existsSync(lock)) return
  process.kill(Number(readFileSync(lock, 'utf8').split('\n')[0]), 'SIGINT')
  while (existsSync(lock)) await pause(50)
}
