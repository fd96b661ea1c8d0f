import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import './root.mjs'
import { checkDisk } from './check-disk.mjs'
import { install } from './install.mjs'

checkDisk()
install()
// What follows needs the packages.
const { ensureBrowser } = await import('./browser.mjs')
const { buildPages, playwright, step, vitest } = await import('./test-steps.mjs')

const reports = mkdtempSync(path.join(tmpdir(), 'midad-reports-'))
const results = []
try {
  results.push(await step('Lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']))
  // Next writes the types of routes and pages that the code refers to.
  results.push(await step('Types of routes', ['node_modules/next/dist/bin/next', 'typegen']))
  results.push(await step('Types', ['node_modules/typescript/bin/tsc', '--noEmit']))
  results.push(await vitest(path.join(reports, 'vitest.json')))
  const built = await buildPages()
  results.push(built)
  if (built.failed === 0) {
    ensureBrowser()
    results.push(await playwright(path.join(reports, 'playwright.json')))
  }
} finally {
  rmSync(reports, { recursive: true, force: true })
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(sum('failed') > 0 ? 1 : 0)
