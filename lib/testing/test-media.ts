import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { TestDb } from './test-db'

/** Call once after `useTestDb`: gives the file a media folder of its own and points the settings at it and at its database. */
export function useTestMedia(store: TestDb): { readonly folder: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'midad-media-'))
  beforeAll(() => {
    process.env.MEDIA_DIR = folder
    process.env.DATABASE_URL = store.url
    process.env.AUTH_SECRET ??= 'only-for-the-tests-of-this-file-0123456789'
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return { folder }
}
