import { defaultLocale, type Locale, localeCodes, locales } from '@/lib/i18n/locales'

type Script = (typeof locales)[Locale]['script']

const letters = {
  arabic: /\p{Script=Arabic}/gu,
  latin: /\p{Script=Latin}/gu,
} satisfies Record<Script, RegExp>

/**
 * The language a text from outside belongs to: the first whose script most of its letters are in, because files do not
 * say. A text without letters belongs to `fallback`.
 */
export function localeOfText(text: string, fallback: Locale = defaultLocale): Locale {
  let best = fallback
  let most = 0
  for (const locale of localeCodes) {
    const count = text.match(letters[locales[locale].script])?.length ?? 0
    if (count > most) [best, most] = [locale, count]
  }
  return best
}
