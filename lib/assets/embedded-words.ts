import { isLocale, type Locale, localeCodes, locales } from '@/lib/i18n/locales'
import type { LocalizedText } from '@/lib/i18n/localized'
import { cleanLine } from './clean-line'
import { wordLimits } from './limits'
import { localeOfText } from './locale-of-text'
import { type Rights, readRights } from './rights'
import { readTags, type Tags, type XmpValue } from './tags'
import { parseTakenAt } from './taken-at'

export type EmbeddedWords = {
  alt: LocalizedText
  caption: LocalizedText
  credit: LocalizedText
  takenAt: Date | null
}

/**
 * The words and the time that travel inside a picture, to prefill its fields. XMP comes before IPTC, because it says which
 * language and encoding it is in, and both before what the camera wrote. Position data is not read. A file without
 * metadata, or with broken metadata, gives empty words.
 */
export async function readEmbeddedWords(bytes: Buffer): Promise<EmbeddedWords> {
  const tags = await readTags(bytes)
  const credit = creditLine(readRights(tags))
  return {
    alt: byLanguage(tags.xmp('Iptc4xmpCore.AltTextAccessibility'), wordLimits.alt),
    caption: byLanguage(captions(tags), wordLimits.caption),
    // A name in one script still credits rightly in the other; an editor may write it anew.
    credit: credit ? Object.fromEntries(localeCodes.map((locale) => [locale, credit])) : {},
    takenAt: takenAtOf(tags),
  }
}

/**
 * The line to print under a picture. What its supplier wrote as the credit line stands as it is (IPTC: "required by the
 * supplier to be used when published"). Without one: who made it and where it comes from, else the holder of the rights.
 */
export function creditLine({ credit, creators, source, copyright }: Rights): string {
  const made = creators.join(', ')
  const line = credit || [...new Set([made, source])].filter(Boolean).join(' / ') || copyright.replace(rightsSign, '')
  return cleanLine(line, wordLimits.credit)
}

/** «© 2021 AFP», "Copyright 2021, AFP", «(c) AFP» */
const rightsSign = /^\s*(?:©|\(c\)|copyright|حقوق النشر)[\s:،,]*(?:©\s*)?(?:\d{4})?[\s:،,]*/i

function captions(tags: Tags): XmpValue[] {
  const written = tags.xmp('dc.description')
  if (written.some(({ value }) => value.trim())) return written
  const camera = tags.exif('ImageDescription')
  const one =
    tags.iptc('Caption') ||
    (cameraName.test(camera.trim()) ? '' : camera) ||
    tags.xmp('photoshop.Headline')[0]?.value ||
    tags.iptc('Headline')
  return one ? [{ lang: '', value: one }] : []
}

/** What cameras write for want of a caption, and what is left of Arabic after a tool that knew only ASCII. */
const cameraName =
  /^(?:olympus digital camera|sony dsc|samsung.*|kodak .*camera|minolta digital camera|digital still camera|dcim.*|dsc_?\d*|dcf.*|img[_-]?\d*|exif.jpeg.*|default|untitled|screenshot|binary comment|[?\s]+)$/i

/** One text per language. A text in another script than its tag says (x-default, or an unchanged template) goes by its script. */
function byLanguage(values: XmpValue[], max: number): LocalizedText {
  const text: LocalizedText = {}
  const named = values.map(({ lang, value }) => ({ tag: toLocale(lang), value: cleanLine(value, max) }))
  for (const { tag, value } of [...named.filter(({ tag }) => tag), ...named.filter(({ tag }) => !tag)]) {
    if (!value || value.includes('\uFFFD')) continue
    const seen = localeOfText(value, tag ?? undefined)
    const locale = tag && locales[tag].script === locales[seen].script ? tag : seen
    text[locale] ??= value
  }
  return text
}

function toLocale(lang: string): Locale | null {
  const code = lang.split('-')[0]?.toLowerCase()
  return isLocale(code) ? code : null
}

function takenAtOf(tags: Tags): Date | null {
  const camera = (name: string, offset: string) => {
    const text = tags.exif(name)
    return parseTakenAt(`${text}${tags.exif(offset)}`) ?? parseTakenAt(text)
  }
  return (
    camera('DateTimeOriginal', 'OffsetTimeOriginal') ??
    parseTakenAt(tags.xmp('photoshop.DateCreated')[0]?.value ?? '') ??
    parseTakenAt(`${tags.iptc('DateCreated')} ${tags.iptc('TimeCreated')}`.trim()) ??
    camera('CreateDate', 'OffsetTimeDigitized')
  )
}
