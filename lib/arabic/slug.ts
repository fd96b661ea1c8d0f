import { defaultLocale, type Locale, localeCodes, locales } from '@/lib/i18n/locales'
import { normalizeArabic, toLatinDigits } from './normalize'

/** Longest slug, in characters. */
export const slugLength = 80

/**
 * A slug for a headline, in the headline's own script: «الرئيس الصيني يدعو…» → الرئيس-الصيني-يدعو.
 * Vowel signs, tatweel, punctuation and invisible characters go; digits become Latin. At most 80 characters, cut at a
 * word. '' when the headline holds no letter or digit. Never a reserved word.
 */
export function suggestSlug(headline: string, locale: Locale = defaultLocale): string {
  const slug = hyphenate(headline, locale)
  return isReservedSlug(slug) ? `${slug}-1` : slug
}

/** What a person typed or pasted as a slug (percent-encoding too), put in the form of a slug; '' when nothing is left. */
export function cleanSlug(input: string, locale: Locale = defaultLocale): string {
  return hyphenate(decoded(input), locale)
}

/** Is this a word that addresses of Midad use for themselves? */
export function isReservedSlug(slug: string): boolean {
  return reserved.has(slug.normalize('NFC').toLowerCase())
}

function hyphenate(text: string, locale: Locale): string {
  const words = toLatinDigits(normalizeArabic(text))
    .toLocaleLowerCase(locales[locale].code)
    .normalize('NFC')
    .replace(silent, '')
    .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)
  return cutAtWord(words ?? [])
}

function cutAtWord(words: string[]): string {
  const [first = '', ...rest] = words
  // A single word longer than the limit is cut by characters, never through a surrogate pair.
  let slug = [...first].slice(0, slugLength).join('')
  for (const word of rest) {
    if ([...slug].length + 1 + [...word].length > slugLength) break
    slug += `-${word}`
  }
  return slug
}

function decoded(input: string): string {
  try {
    return decodeURIComponent(input)
  } catch {
    return input
  }
}

/** Vowel signs, tatweel and apostrophes sound inside a word, so they leave no gap: Qatar’s → qatars. */
const silent = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640]|[\u200C\u200D]|['’ʼ`]/g

const reserved = new Set([
  ...localeCodes,
  '404',
  '410',
  '500',
  '_next',
  'about',
  'admin',
  'api',
  'assets',
  'author',
  'authors',
  'corrections',
  'edit',
  'favicon.ico',
  'feed',
  'feed.json',
  'feed.xml',
  'health',
  'invite',
  'latest',
  'manifest.webmanifest',
  'media',
  'new',
  'news-sitemap.xml',
  'newsroom',
  'page',
  'preview',
  'public',
  'robots.txt',
  'search',
  'section',
  'sections',
  'setup',
  'sign-in',
  'sign-out',
  'sitemap',
  'sitemap.xml',
  'static',
  'topic',
  'topics',
])
