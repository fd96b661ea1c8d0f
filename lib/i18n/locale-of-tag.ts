import { defaultLocale, type Locale, localeCodes, locales } from './locales'

/** The locale whose `intl` tag this is: what the interface knows of itself in the browser. */
export function localeOfTag(tag: string): Locale {
  return localeCodes.find((code) => locales[code].intl === tag) ?? defaultLocale
}
