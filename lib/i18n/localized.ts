import { type Locale, localeCodes } from './locales'

/** Text in several languages: `{ ar: 'سياسة', en: 'Politics' }`. A missing key means "not translated yet". */
export type LocalizedText = Partial<Record<string, string>>

/** The text in `locale`, else in the first language that has one, else ''. */
export function localize(text: LocalizedText, locale: Locale): string {
  return text[localeGiven(text, locale)] ?? ''
}

/** The language in which `localize` gives the text; `locale` itself when there is none. */
export function localeGiven(text: LocalizedText, locale: Locale): Locale {
  return text[locale] ? locale : (localeCodes.find((code) => text[code]) ?? locale)
}
