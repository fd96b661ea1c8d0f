import type { Dictionary, StyleOptions } from './finding'
import type { NameEntry } from './house-style'
import { arabicLetter, bare, harakat, isArabic } from './letters'
import { withoutPrefix } from './name-index'
import type { BlockRule } from './rule'
import { matches } from './rule'
import { droppedHamza, wordEnding } from './rules/words'

/**
 * Words that the dictionary does not know: a hint, for no dictionary knows the names of today. Words of the name list
 * are never told, nor what another rule tells better. Suggestions are asked for one word at a time (`suggest`).
 */
export const spelling: BlockRule = {
  id: 'spelling',
  severity: 'hint',
  explanation: { ar: 'كلمة ليست في القاموس.', en: 'The dictionary does not know this word.' },
  script: 'any',
  onPaste: false,
  find(reading, options) {
    const { dictionary, names } = options
    if (!dictionary || !reading.base) return []
    const known = knownWords(names)
    const { own, rtl } = reading
    const unknown = matches(own, rtl ? arabicWord : latinWord, ({ 0: word, index }) => {
      if (!rtl && isName(own, index, word)) return null
      return isKnown(word, dictionary, known) ? null : []
    })
    if (unknown.length === 0) return []
    const told = new Set(
      [...wordEnding.find(reading, options), ...droppedHamza.find(reading, options), ...reading.names].map(
        (it) => it.from,
      ),
    )
    return unknown.filter(({ from, to }) => !told.has(from) && !insideName(reading.names, from, to))
  },
  examples: [
    {
      locale: 'ar',
      wrong: 'قالت الحككومة نعم',
      right: 'قالت الحكومة نعم',
      byHand: true,
      options: knowing('قالت الحكومة نعم'),
    },
    {
      locale: 'en',
      wrong: 'It was teh end',
      right: 'It was the end',
      byHand: true,
      options: knowing('It was the end'),
    },
  ],
  stays: [
    { locale: 'ar', right: 'قالت الحككومة نعم' },
    { locale: 'ar', right: 'قالت «الحككومة» نعم في example.com وTwitter', options: knowing('قالت نعم في') },
    { locale: 'ar', right: 'قالت الحكومه الى نعم', options: knowing('قالت الحكومة نعم') },
    {
      locale: 'ar',
      right: 'قال شي جين بينغ، ثم بينغ وبينغ، ثم شي جين بينج',
      options: {
        ...knowing('قال ثم'),
        names: [{ id: 'xi', name: { ar: 'شي جين بينغ' }, variants: ['شي جين بينج'] }],
      },
    },
    { locale: 'en', right: 'They saw Buthaina’s NATO and didn’t ask', options: knowing("They saw didn't and ask") },
  ],
}

/** Arabic words of two letters or more; those joined to a number or to a quotation are parts of something else. */
const arabicWord = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}\\u0640_])[${arabicLetter}][${arabicLetter}${harakat}]+(?![\\p{L}\\p{M}\\p{N}\\u0640_])`,
  'gu',
)
const latinWord =
  /(?<![\p{L}\p{M}\p{N}_.'’-])\p{Script=Latin}[\p{Script=Latin}\p{M}]+(?:['’]\p{Script=Latin}+)*(?![\p{L}\p{N}_])/gu

function isKnown(word: string, dictionary: Dictionary, known: Set<string>): boolean {
  const plain = word.replaceAll('’', "'")
  return dictionary.has(plain) || knownParts(bare(word)).some((it) => known.has(it))
}

function knownParts(word: string): string[] {
  return isArabic(word[0]) ? withoutPrefix(word).map(([, rest]) => rest) : [word, word.replace(/['’]s?$/, '')]
}

/** Capitals inside a sentence begin a name; capitals throughout are an abbreviation. */
function isName(text: string, at: number, word: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false
  if (word === word.toUpperCase() || /^\p{L}+\p{Lu}/u.test(word)) return true
  return !/(?:^|[.?!…:]["”’]?\s*|^\s*["“‘]\s*)$/u.test(text.slice(Math.max(0, at - 5), at)) || /[’']s$/.test(word)
}

function insideName(names: { from: number; to: number }[], from: number, to: number): boolean {
  return names.some((name) => name.from <= from && to <= name.to)
}

function knownWords(names: NameEntry[]): Set<string> {
  let known = knownOf.get(names)
  if (!known) {
    const written = names.flatMap(({ name }) => Object.values(name))
    known = new Set(written.flatMap((it) => it?.split(/[\s-]+/).map(bare) ?? []))
    knownOf.set(names, known)
  }
  return known
}

const knownOf = new WeakMap<NameEntry[], Set<string>>()

/** Remembers answers: a text says most of its words more than once. */
export function remembering(dictionary: Dictionary): Dictionary {
  const answers = new Map<string, boolean>()
  return {
    has(word) {
      const known = answers.get(word) ?? dictionary.has(word)
      answers.set(word, known)
      return known
    },
  }
}

function knowing(words: string): Pick<StyleOptions, 'dictionary'> {
  return { dictionary: new Set(words.split(' ')) }
}
