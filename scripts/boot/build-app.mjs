import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './root.mjs'
import { sourceHash } from './source-hash.mjs'

const stamp = path.join(root, '.next/midad-build')
const sources = [
  'app',
  'components',
  'lib',
  'db',
  'public',
  'instrumentation.ts',
  'next.config.js',
  'postcss.config.mjs',
]
const settings = ['tsconfig.json', 'package.json', 'package-lock.json']

/**
 * Builds the pages when their sources changed since the last build, in a process of its own.
 * @param {{ onStart?: () => void, signal?: AbortSignal }} options `onStart`: a build is really needed
 * @returns {Promise<{ ok: boolean, output: string }>} what Next printed, for when it failed
 */
export async function buildApp({ onStart, signal } = {}) {
  const hash = sourceHash([...sources, ...settings])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return { ok: true, output: '' }
  onStart?.()
  const result = await runBuild(signal)
  if (result.ok) writeFileSync(stamp, hash)
  return result
}

function runBuild(signal) {
  const next = path.join(root, 'node_modules/next/dist/bin/next')
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const child = spawn(process.execPath, [next, 'build'], { cwd: root, env, signal, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stderr.on('data', (chunk) => {
    output += chunk
  })
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, output: `${output}\n${error.message}` }))
    child.on('close', (code) => resolve({ ok: code === 0, output }))
  })
}
