import { type MatchingOptions, matchingText } from './matching-text'
import { prefixLengths } from './search'

export type FindOptions = MatchingOptions & {
  /**
   * Only whole words. Together with `ignoreForms` a word may carry conjunction and article before what is looked for
   * («امن» finds the end of «والأمن»), by the rules of search.
   */
  wholeWords: boolean
}

/** Where something stands in a text: offsets as `slice` counts. */
export type Span = { from: number; to: number }
export type Finder = (text: string) => Span[]

/** Looks for `query` in a text: every place, in order, none over another. Nothing is found for a query without letters. */
export function finderOf(query: string, options: FindOptions): Finder {
  const wanted = matchingText(query, options).text
  if (wanted === '') return () => []
  return (written) => {
    const { text, starts, ends } = matchingText(written, options)
    const found: Span[] = []
    for (let at = text.indexOf(wanted); at !== -1; ) {
      const end = at + wanted.length
      const [from, to] = [starts[at] ?? 0, ends[end - 1] ?? 0]
      // Half of a character that is compared as two (ﻻ) is not a place.
      const whole = starts[at - 1] !== from && starts[end] !== starts[end - 1]
      const fits = whole && (!options.wholeWords || isWhole(text, at, end, options.ignoreForms))
      if (fits) found.push({ from, to })
      at = text.indexOf(wanted, fits ? end : at + 1)
    }
    return found
  }
}

function isWhole(text: string, start: number, end: number, mayHavePrefix: boolean): boolean {
  if (inWord(text, end)) return false
  if (!inWord(text, start)) return true
  if (!mayHavePrefix) return false
  const word = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(0, start))?.[0] ?? ''
  return prefixLengths(word + text.slice(start, end)).includes(word.length)
}

/** Does `at` stand inside a word, and not before or behind one? */
function inWord(text: string, at: number): boolean {
  return wordEnd.test(text.slice(Math.max(0, at - 2), at)) && wordStart.test(text.slice(at, at + 2))
}

// Joiners keep the parts of a word together; so do vowel signs and tatweel (which Unicode calls a letter).
const wordEnd = /[\p{L}\p{M}\p{N}_\u200C\u200D]$/u
const wordStart = /^[\p{L}\p{M}\p{N}_\u200C\u200D]/u
