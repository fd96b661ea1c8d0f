import { isLocale, type Locale } from './locales'

/** A locale code from the database. Throws when it is none: a language was removed while its articles stayed. */
export function toLocale(value: string): Locale {
  if (!isLocale(value)) throw new Error(`unknown locale in the database: ${value}`)
  return value
}
