/**
 * Words as search compares them: «والصينيّة» and «الصين» are one, so are «مسؤول» and «مسئول», ٢٠٢٤ and 2024.
 * Light stemming in the manner of Light10 (Larkey, Ballesteros, Connell 2002): one article or conjunction off the front,
 * endings off the back, never below two letters. Analysed text is indexed with PostgreSQL's `simple` configuration;
 * its own `arabic` one misses والصين and اتفاقيات. Broken plurals (مدرسة/مدارس) stay apart.
 */

/** The stems of a text in order, joined by spaces: what is stored and indexed. */
export function analyze(text: string): string {
  return tokens(text).map(stem).join(' ')
}

/** The words and numbers of a text as written, without punctuation. */
export function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640]*/gu) ?? []
}

/** The stem of one word; words without an Arabic letter are only folded (case, marks, digits). */
export function stem(word: string): string {
  const folded = foldLetters(word)
  if (!/[\u0621-\u064A]/.test(folded)) return folded
  const unprefixed = dropPrefix(oneSpelling(dropConjunction(folded)))
  return dropEndings(oneSpelling(unprefixed))
}

/** Letters that are written in more than one way become one: for comparing only, never for storing what was written. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(silent, '')
    .replace(/[أإآٱىیکةؤئء٠-٩۰-۹]/g, (letter) => folds.get(letter) ?? letter)
    .toLowerCase()
}

/**
 * How many letters at the front of a folded word may be conjunction and article, by the rules of `stem`: of «والامن» the
 * first one, or three. Shorter words have none.
 */
export function prefixLengths(word: string): number[] {
  const [bare, stemmed] = [dropConjunction(word), dropPrefix(dropConjunction(word))]
  const lengths = [word.startsWith('وال') && word.length >= 5 ? 1 : 0, word.length - bare.length]
  return [...new Set([...lengths, word.length - stemmed.length])].filter((length) => length > 0)
}

/** A lone و before a word («وبوتين»); short words (وزير, وقت) and وال, which is a prefix of its own, keep it. */
function dropConjunction(word: string): string {
  return word.length >= 5 && word.startsWith('و') && !word.startsWith('وال') ? word.slice(1) : word
}

function dropPrefix(word: string): string {
  const prefix = prefixes.find((it) => word.startsWith(it) && word.length - it.length >= 2)
  return prefix ? word.slice(prefix.length) : word
}

/** Endings in turn, so that those of a plural go with those of its adjective: اتفاقيات → اتفاقي → اتفاق. */
function dropEndings(word: string): string {
  return endings.reduce((rest, it) => {
    const left = rest.length - it.length
    return rest.endsWith(it) && left >= (it.length === 2 ? 3 : 2) ? rest.slice(0, left) : rest
  }, word)
}

/** Names that the desks spell in two ways. */
function oneSpelling(word: string): string {
  return word.replace(/^اميرك/, 'امريك')
}

const prefixes = ['وال', 'بال', 'كال', 'فال', 'ال', 'لل']
const endings = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي']
/** Vowel signs, tatweel, and marks that cannot be seen. */
const silent = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640]|[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g
/** Hamzas on their own and on و and ي go: that is what joins مسؤول with مسئول, شؤون with شئون. */
const folds = new Map([
  ...Object.entries({ أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ؤ: '', ئ: '', ء: '' }),
  ...Array.from('٠١٢٣٤٥٦٧٨٩', (digit, value): [string, string] => [digit, String(value)]),
  ...Array.from('۰۱۲۳۴۵۶۷۸۹', (digit, value): [string, string] => [digit, String(value)]),
])
