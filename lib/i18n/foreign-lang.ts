import { type Locale, localeCodes, locales } from './locales'

/**
 * The language to name where this text is read aloud among that of `locale` (WCAG 3.1.2): it has letters, all of them of
 * another script, and only one of our languages is written in that script. Undefined for any other text, a mixed one
 * included: which language its words are of is not certain.
 */
export function foreignLang(text: string, locale: Locale): Locale | undefined {
  // Most text is of its article's language, and its first letter says so.
  const [letter] = anyLetter.exec(text) ?? []
  if (letter === undefined || letters[locales[locale].script].own.test(letter)) return undefined
  const [lang, ...others] = localeCodes.filter((code) => letters[locales[code].script].own.test(letter))
  return lang && others.length === 0 && !letters[locales[lang].script].other.test(text) ? lang : undefined
}

/** The same of a run inside a text. Names, signs and addresses are of no language; three words in a row are of one. */
export function foreignRunLang(text: string, locale: Locale): Locale | undefined {
  const words = text.split(/\s+/u).filter((word) => anyLetter.test(word))
  return words.length >= 3 ? foreignLang(text, locale) : undefined
}

const anyLetter = /(?!\p{scx=Zyyy})\p{L}/u
const letters = {
  arabic: { own: /\p{scx=Arab}/u, other: /(?![\p{scx=Arab}\p{scx=Zyyy}])\p{L}/u },
  latin: { own: /\p{scx=Latn}/u, other: /(?![\p{scx=Latn}\p{scx=Zyyy}])\p{L}/u },
} satisfies Record<(typeof locales)[Locale]['script'], { own: RegExp; other: RegExp }>
