import { tmpdir } from 'node:os'
import path from 'node:path'
import { defineConfig } from '@playwright/test'
import { freePort } from './e2e/support/free-port'
import { findBrowser } from './scripts/boot/browser.mjs'

// Workers read this file again: the first reading decides, the environment remembers.
process.env.E2E_PORT ??= String(await freePort())
process.env.E2E_DATA_DIR ??= path.join(tmpdir(), `midad-e2e-${process.env.E2E_PORT}`)
process.env.CHROMIUM_PATH ??= findBrowser() ?? ''
const origin = `http://localhost:${process.env.E2E_PORT}`

export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  // A machine shared with others may stop for seconds: there a test gets a second try, and is named as flaky
  // (docs/decisions/019-tests-in-a-browser.md).
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: origin,
    // Keeping one of every action costs a fifth of the time, and nobody opens it where a machine runs the tests.
    trace: process.env.CI ? 'off' : 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        // A machine without internet refuses a browser's own errands, many at a time.
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // The production build as a person starts it, with a new database and the demo newsroom.
  webServer: {
    command: 'node scripts/serve-for-tests.mjs',
    url: `${origin}/ar`,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    env: {
      PORT: process.env.E2E_PORT,
      HOST: '127.0.0.1',
      PUBLIC_URL: origin,
      E2E_DATA_DIR: process.env.E2E_DATA_DIR,
      MEDIA_DIR: '',
      DATABASE_URL: '',
      MIDAD_DEMO: '1',
    },
  },
})
