import type { Locale } from '@/lib/i18n/locales'
import type { HouseStyle, NameEntry, WordEntry } from './house-style'

/** A block of text to look at. `skip`: stretches that nobody may touch (isolates, code among them; links' addresses), as offsets in `text`. */
export type StyleBlock = { id: string; text: string; skip: [from: number, to: number][] }

/** `error`: wrong in any house. `warning`: against a setting or list of this house, or very likely a slip. `hint`: worth a look. */
export type Severity = 'error' | 'warning' | 'hint'

/**
 * Something to change in a block. `fixes` are texts for [from, to): none when only a person can know what to write,
 * several when a person must choose; only a single one is taken by `fixAll`.
 */
export type Finding = {
  blockId: string
  from: number
  to: number
  ruleId: string
  severity: Severity
  fixes: string[]
  /** It stands in what others said, and is a hint for that. */
  quoted?: true
  /** The entry of the name list or the word list that asks for it. */
  entryId?: string
}

export type StyleOptions = {
  locale: Locale
  house: HouseStyle
  names: NameEntry[]
  words: WordEntry[]
  /** For endings such as ه/ة and ى/ي: without it nothing is said about them. */
  dictionary?: Dictionary
}

export type Dictionary = { has(word: string): boolean }
