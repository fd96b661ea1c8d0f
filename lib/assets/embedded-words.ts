import exifr from 'exifr'
import { resolveDir } from '@/lib/arabic/direction'
import { normalizeArabic } from '@/lib/arabic/normalize'
import type { Locale } from '@/lib/i18n/locales'

export type EmbeddedWords = { caption: string; credit: string; takenAt: Date | null }

/**
 * The words and the time that travel inside a picture (IPTC, XMP, EXIF), to prefill its fields. IPTC names come first:
 * agencies write them. Position data is not read. A file without metadata, or with broken metadata, gives empty words.
 */
export async function readEmbeddedWords(bytes: Buffer): Promise<EmbeddedWords> {
  const tags = await exifr
    .parse(bytes, { iptc: true, xmp: true, exif: true, tiff: true, gps: false, icc: false, mergeOutput: true })
    .catch(() => undefined)
  const found: Record<string, unknown> = tags ?? {}
  const first = (names: string[], max: number) => {
    for (const name of names) {
      const text = cleanText(found[name], max)
      if (text) return text
    }
    return ''
  }
  return {
    caption: first(['Caption', 'description', 'ImageDescription', 'Headline', 'headline'], 1_000),
    credit: first(['Credit', 'Source', 'Byline', 'creator', 'Artist', 'CopyrightNotice', 'rights', 'Copyright'], 200),
    takenAt: toDate(found.DateTimeOriginal) ?? toDate(found.DateCreated) ?? toDate(found.CreateDate),
  }
}

/** The language whose caption a text is: by its script, since files do not say. */
export function localeOfText(text: string): Locale {
  return resolveDir(text, 'ltr') === 'rtl' ? 'ar' : 'en'
}

function cleanText(value: unknown, max: number): string {
  const text = Array.isArray(value)
    ? value.filter((one) => typeof one === 'string').join(', ')
    : typeof value === 'object' && value !== null && 'value' in value
      ? value.value
      : value
  if (typeof text !== 'string' || text.includes('\uFFFD')) return ''
  return normalizeArabic(repairUtf8(text)).replace(/\s+/g, ' ').trim().slice(0, max)
}

/** IPTC in UTF-8 is often read byte by byte as Latin-1; bytes that form valid UTF-8 were meant as such. */
function repairUtf8(text: string): string {
  const codes = Array.from(text, (letter) => letter.codePointAt(0) ?? 0)
  if (Math.max(0, ...codes) < 0x80 || Math.max(...codes) > 0xff) return text
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'))
  } catch {
    return text
  }
}

function toDate(value: unknown): Date | null {
  const date = value instanceof Date ? value : typeof value === 'string' ? new Date(value) : null
  return date && !Number.isNaN(date.getTime()) ? date : null
}
