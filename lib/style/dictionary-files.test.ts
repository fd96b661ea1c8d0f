import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readDictionary } from './dictionary-files'

test('Arabic comes with Midad', async () => {
  const rules = await readDictionary('ar', 'aff')
  const words = await readDictionary('ar', 'dic')
  expect(gunzipSync(rules?.gzipped ?? '').toString()).toMatch(/^FLAG/)
  expect(
    Number(
      gunzipSync(words?.gzipped ?? '')
        .toString()
        .split('\n', 1)[0]
        ?.split('\t')[0],
    ),
  ).toBeGreaterThan(100_000)
  expect(rules?.etag).toMatch(/^"[\w-]{16}"$/)
  expect(rules?.etag).not.toBe(words?.etag)
})

test('is read once', async () => {
  expect(await readDictionary('ar', 'aff')).toBe(await readDictionary('ar', 'aff'))
})
