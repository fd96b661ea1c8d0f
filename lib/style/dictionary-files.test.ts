import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDictionary } from './dictionary-files'
import { openHunspell } from './hunspell'

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

describe('English is read from the system', () => {
  let first: string
  let second: string

  beforeAll(async () => {
    first = await mkdtemp(path.join(tmpdir(), 'midad-words-'))
    second = await mkdtemp(path.join(tmpdir(), 'midad-words-'))
  })
  afterAll(() => Promise.all([first, second].map((folder) => rm(folder, { recursive: true }))))

  async function install(folder: string, name: string, rules: Buffer | string, words: Buffer | string): Promise<void> {
    await writeFile(path.join(folder, `${name}.aff`), rules)
    await writeFile(path.join(folder, `${name}.dic`), words)
  }

  async function open(...folders: string[]) {
    const text = async (part: 'aff' | 'dic') =>
      gunzipSync((await readDictionary('en', part, folders))?.gzipped ?? '').toString()
    return openHunspell(await text('aff'), await text('dic'))
  }

  test('when it has one, both parts of one place', async () => {
    expect(await readDictionary('en', 'aff', [first, second])).toBeNull()
    await writeFile(path.join(first, 'en_GB.aff'), 'SET UTF-8\n')
    expect(await readDictionary('en', 'aff', [first, second])).toBeNull()

    await install(second, 'en_GB', 'SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n', '2\nword/S\ncolour\n')
    const dictionary = await open(first, second)
    expect(['word', 'words', 'colour', 'color'].map(dictionary.has)).toEqual([true, true, true, false])
    dictionary.close()
  })

  test.each([
    ['names it', 'SET ISO8859-1\nSFX \u00C9 Y 1\nSFX \u00C9 0 s .\n'],
    ['with its other name', 'SET ISO-8859-1\r\nSFX \u00C9 Y 1\r\nSFX \u00C9 0 s .\r\n'],
    ['names none', 'SFX \u00C9 Y 1\nSFX \u00C9 0 s .\n'],
  ])('in whatever letters its file has: %s', async (_, rules) => {
    const folder = await mkdtemp(path.join(first, 'latin-'))
    await install(folder, 'en_US', Buffer.from(rules, 'latin1'), Buffer.from('2\ncaf\u00E9/\u00C9\nword\n', 'latin1'))
    const dictionary = await open(folder)
    expect(['café', 'cafés', 'word', 'cafe'].map(dictionary.has)).toEqual([true, true, true, false])
    dictionary.close()
  })
})
