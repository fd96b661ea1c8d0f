import path from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    // As in next.config.js.
    alias: [
      { find: '@', replacement: import.meta.dirname },
      {
        find: /^use-intl\/format-message$/,
        replacement: path.resolve(import.meta.dirname, 'lib/i18n/format-message.ts'),
      },
    ],
  },
  test: {
    server: { deps: { inline: ['use-intl'] } },
    include: ['{db,lib,components,app,scripts,bench}/**/*.test.{ts,tsx}', '*.test.ts'],
    globalSetup: ['lib/testing/global-setup.ts'],
    // Each file has a database of its own, and waits for it as often as it counts.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
