import { createHash } from 'node:crypto'
import { access, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Locale } from '@/lib/i18n/locales'

export const dictionaryParts = ['aff', 'dic'] as const
/** The rules of word formation, and the words. */
export type DictionaryPart = (typeof dictionaryParts)[number]

/** Compressed with gzip, as it is kept and sent. */
export type DictionaryFile = { gzipped: Buffer; etag: string }

type Source = { folder: string; name: string; gzipped: boolean }

/** Beside this code for Arabic; for other languages what the system has. */
const folders = [
  '/usr/share/hunspell',
  '/usr/share/myspell/dicts',
  '/usr/share/myspell',
  '/opt/homebrew/share/hunspell',
]
const names: Record<Locale, string[]> = { ar: ['ar'], en: ['en_GB', 'en_US'] }

function sources(locale: Locale): Source[] {
  const own = path.join(process.cwd(), 'lib/style/dictionaries')
  return names[locale].flatMap((name) => [
    { folder: own, name, gzipped: true },
    ...folders.map((folder) => ({ folder, name, gzipped: false })),
  ])
}

/** A part of the dictionary of a language; null when this server has none. Read once, kept compressed. */
export async function readDictionary(locale: Locale, part: DictionaryPart): Promise<DictionaryFile | null> {
  const source = await sourceOf(locale)
  if (!source) return null
  const key = `${source.folder}/${source.name}.${part}`
  let file = files.get(key)
  if (!file) {
    file = readPart(source, part)
    files.set(key, file)
    file.catch(() => files.delete(key))
  }
  return file
}

const files = new Map<string, Promise<DictionaryFile>>()

/** Both parts come from one place, or the words would not fit the rules. Looked up each time: it may be installed later. */
async function sourceOf(locale: Locale): Promise<Source | null> {
  for (const source of sources(locale)) {
    const found = await Promise.all(dictionaryParts.map((part) => isThere(source, part)))
    if (found.every(Boolean)) return source
  }
  return null
}

async function isThere(source: Source, part: DictionaryPart): Promise<boolean> {
  return access(pathOf(source, part)).then(
    () => true,
    () => false,
  )
}

async function readPart(source: Source, part: DictionaryPart): Promise<DictionaryFile> {
  const bytes = await readFile(pathOf(source, part))
  const gzipped = source.gzipped ? bytes : await promisify(gzip)(bytes, { level: 9 })
  return { gzipped, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"` }
}

function pathOf({ folder, name, gzipped }: Source, part: DictionaryPart): string {
  return path.join(folder, `${name}.${part}${gzipped ? '.gz' : ''}`)
}
