/** Classes for regular expressions with the `u` flag. */

/** An Arabic letter, presentation forms included, tatweel excluded. */
export const arabicLetter = String.raw`\u0620-\u063F\u0641-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06EE\u06EF\u06FA-\u06FF\u0750-\u077F\u08A0-\u08B4\uFB50-\uFDFB\uFE70-\uFEFC`
/** Vowel signs and other marks above and below Arabic letters. */
export const harakat = String.raw`\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED`
export const tatweel = '\u0640'
/** Arabic-Indic digits and their eastern (Persian) forms. */
export const arabicDigit = String.raw`\u0660-\u0669\u06F0-\u06F9`

const anyArabic = new RegExp(`[${arabicLetter}${harakat}${tatweel}]`, 'u')

/** Is this character part of an Arabic word? */
export function isArabic(character: string | undefined): boolean {
  return character !== undefined && anyArabic.test(character)
}

export function isLetterOrDigit(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character)
}

export function isDigit(character: string | undefined): boolean {
  return character !== undefined && /\p{Nd}/u.test(character)
}

export function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character)
}

const silent = new RegExp(`[${harakat}${tatweel}]`, 'gu')

/** A word as lists hold it: without vowel signs and tatweel, Latin in small letters. */
export function bare(word: string): string {
  return word.normalize('NFC').replace(silent, '').toLowerCase()
}
