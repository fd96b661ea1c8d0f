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

/** Where systems keep the dictionaries of all their programs. */
const systemFolders = [
  '/usr/share/hunspell',
  '/usr/share/myspell/dicts',
  '/usr/share/myspell',
  '/opt/homebrew/share/hunspell',
]
const names: Record<Locale, string[]> = { ar: ['ar'], en: ['en_GB', 'en_US'] }

/** Beside this code for Arabic; for other languages what the system has. */
function sources(locale: Locale, folders: string[]): Source[] {
  const own = path.join(process.cwd(), 'lib/style/dictionaries')
  return names[locale].flatMap((name) => [
    { folder: own, name, gzipped: true },
    ...folders.map((folder) => ({ folder, name, gzipped: false })),
  ])
}

/**
 * A part of the dictionary of a language; null when this server has none. Read once, kept compressed.
 * @param folders where to look for what does not come with Midad
 */
export async function readDictionary(
  locale: Locale,
  part: DictionaryPart,
  folders = systemFolders,
): Promise<DictionaryFile | null> {
  const source = await sourceOf(locale, folders)
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
async function sourceOf(locale: Locale, folders: string[]): Promise<Source | null> {
  for (const source of sources(locale, folders)) {
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
  const file = await readFile(pathOf(source, part))
  const bytes = source.gzipped ? file : inUtf8(file, part, await readFile(pathOf(source, 'aff')))
  const gzipped = source.gzipped ? bytes : await promisify(gzip)(bytes, { level: 9 })
  return { gzipped, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"` }
}

/**
 * A part as browsers read it. Older dictionaries are in letters of one byte, which their rules name, or ISO 8859-1 where they
 * name none (hunspell(5)); so are the flags of their words then.
 */
function inUtf8(bytes: Buffer, part: DictionaryPart, rules: Buffer): Buffer {
  const charset = /^SET[ \t]+(\S+)/m.exec(rules.toString('latin1'))?.[1] ?? 'ISO8859-1'
  const [, iso] = /^ISO-?8859-(\d+)$/i.exec(charset) ?? []
  if (!iso) return bytes
  const text = new TextDecoder(`iso-8859-${iso}`).decode(bytes)
  if (part === 'dic') return Buffer.from(text)
  const flags = /^FLAG\s/m.test(text) ? '' : 'FLAG UTF-8\n'
  return Buffer.from(`SET UTF-8\n${flags}${text.replace(/^SET[ \t].*$/m, '')}`)
}

function pathOf({ folder, name, gzipped }: Source, part: DictionaryPart): string {
  return path.join(folder, `${name}.${part}${gzipped ? '.gz' : ''}`)
}
