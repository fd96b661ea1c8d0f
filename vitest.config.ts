import path from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    include: ['{db,lib,components,app,scripts,bench}/**/*.test.{ts,tsx}', '*.test.ts'],
    globalSetup: ['lib/testing/global-setup.ts'],
    // Each file has a database of its own, and waits for it as often as it counts.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
