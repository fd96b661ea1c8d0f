import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { buildApp } from './build-app.mjs'
import { root } from './root.mjs'

/** @typedef {{ passed: number, failed: number }} Result */

/** A check that prints only when it fails; it counts as one failure. @returns {Promise<Result>} */
export async function step(name, args) {
  return timed(name, async () => {
    const { ok, output } = await run(args, { quiet: true })
    if (!ok) console.log(output.trim())
    return { passed: 0, failed: ok ? 0 : 1 }
  })
}

/** @returns {Promise<Result>} */
export async function buildPages() {
  return timed('Build', async () => {
    const { ok, output } = await buildApp()
    if (!ok) console.log(output.trim())
    return { passed: 0, failed: ok ? 0 : 1 }
  })
}

/** Unit and integration tests. @param {string} report where the machine-readable result goes @returns {Promise<Result>} */
export async function vitest(report) {
  return timed('Unit and integration tests', async () => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`, '--silent=passed-only']
    const { ok } = await run(['node_modules/vitest/vitest.mjs', 'run', ...reporters])
    const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = read(report)
    // A file that cannot be read has no tests that could fail.
    const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
    return counted(ok, numPassedTests, numFailedTests + broken)
  })
}

/** What a person does, in a browser, on the production build. @param {string} report @returns {Promise<Result>} */
export async function playwright(report) {
  return timed('In the browser', async () => {
    const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report }
    const { ok } = await run(['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], { env })
    const { stats = {}, errors = [] } = read(report)
    const { expected = 0, flaky = 0, unexpected = 0 } = stats
    if (flaky > 0) console.log(`${flaky} passed at the second try only; they are named above as flaky.`)
    return counted(ok, expected + flaky, unexpected + errors.length)
  })
}

async function timed(name, work) {
  console.log(`\n— ${name}`)
  const started = Date.now()
  const result = await work()
  const seconds = Math.round((Date.now() - started) / 1_000)
  console.log(`— ${name}: ${result.failed > 0 ? 'failed' : 'good'} (${seconds} s)`)
  return result
}

/** A run that ended badly without naming a failed test is a failure too. */
function counted(ok, passed, failed) {
  return { passed, failed: ok || failed > 0 ? failed : 1 }
}

function read(report) {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}
}

function run(args, { quiet = false, env = {} } = {}) {
  const stdio = ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit']
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' }
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...plain, ...env }, stdio })
  let output = ''
  const keep = (chunk) => {
    output += chunk
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, output: error.message }))
    child.on('close', (code) => resolve({ ok: code === 0, output }))
  })
}
