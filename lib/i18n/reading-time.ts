import { type Locale, locales } from './locales'

/** Whole minutes an adult needs for `words` words in `locale`; at least 1. */
export function readingMinutes(words: number, locale: Locale): number {
  return Math.max(1, Math.round(words / locales[locale].wordsPerMinute))
}

/**
 * How many words a text has. A number is a word, in Latin or in Arabic-Indic digits; a lone sign is not, nor is a tatweel
 * written as a dash, which is a letter to Unicode.
 */
export function countWords(text: string): number {
  return text.split(/[\s\u2013\u2014،؛…]+/).filter((word) => /(?!\u0640)[\p{L}\p{N}]/u.test(word)).length
}
