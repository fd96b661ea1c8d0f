import type { NameEntry, WordEntry } from './house-style'
import { bare, isArabic } from './letters'

/** A word of a text, as it stands and as lists hold it. */
export type Token = { from: number; to: number; bare: string }

type Phrase = {
  tokens: string[]
  /** What stands between its words: a space, or a hyphen in it («Al-Assad»). */
  gaps: string[]
  entryId: string
  /** null: the phrase is as it should be, or there is nothing to put in its place. */
  replacement: string | null
  approved: boolean
  /** Which little words may be joined to it. */
  prefixes: readonly string[]
}

export type PhraseIndex = Map<string, Phrase[]>
export type PhraseMatch = { from: number; to: number; entryId: string; approved: boolean; replacement: string | null }

export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(word), ({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
    bare: bare(found),
  }))
}

/** The name list, ready to be found in texts. A variant is replaced by the name in its own script. */
export function indexNames(names: NameEntry[]): PhraseIndex {
  const index: PhraseIndex = new Map()
  for (const { id, name, variants } of names) {
    const approved = Object.values(name).filter((it) => it !== undefined && it !== '')
    for (const text of approved) addPhrase(index, text, { entryId: id, replacement: null, approved: true })
    for (const variant of variants) {
      if (approved.includes(variant)) continue
      const replacement = approved.find((it) => hasArabic(it) === hasArabic(variant)) ?? null
      addPhrase(index, variant, { entryId: id, replacement, approved: false })
    }
  }
  return index
}

/** The list of banned and preferred words, ready to be found in texts. */
export function indexWords(words: WordEntry[]): PhraseIndex {
  const index: PhraseIndex = new Map()
  for (const { id, word: text, prefer } of words) {
    const prefixes = [...joined, ...articles]
    addPhrase(index, text, { entryId: id, replacement: prefer, approved: false }, prefixes)
    // The word may be part of what is preferred to it.
    if (prefer) addPhrase(index, prefer, { entryId: id, replacement: null, approved: true }, prefixes)
  }
  return index
}

/** The phrases of a list in a text, the longest where several begin with one word. */
export function findPhrases(text: string, tokens: Token[], index: PhraseIndex): PhraseMatch[] {
  const matches: PhraseMatch[] = []
  if (index.size === 0) return matches
  for (let at = 0; at < tokens.length; at += 1) {
    const found = longestAt(text, tokens, at, index)
    if (!found) continue
    matches.push(found.match)
    at += found.length - 1
  }
  return matches
}

function longestAt(text: string, tokens: Token[], at: number, index: PhraseIndex) {
  const first = tokens[at]
  if (!first) return null
  let best: { phrase: Phrase; prefix: string; length: number } | null = null
  for (const [prefix, rest] of withoutPrefix(first.bare)) {
    for (const phrase of index.get(rest) ?? []) {
      if (prefix !== '' && !mayJoin(phrase, prefix, rest)) continue
      if (best && phrase.tokens.length <= best.length) continue
      if (continues(text, tokens, at, phrase)) best = { phrase, prefix, length: phrase.tokens.length }
    }
  }
  const last = best && tokens[at + best.length - 1]
  if (!best || !last) return null
  const { phrase, prefix, length } = best
  const match: PhraseMatch = {
    from: first.from,
    to: last.to,
    entryId: phrase.entryId,
    approved: phrase.approved,
    replacement: phrase.replacement === null ? null : withPrefix(prefix, phrase.replacement),
  }
  return { match, length }
}

function continues(text: string, tokens: Token[], at: number, phrase: Phrase): boolean {
  return phrase.tokens.every((expected, offset) => {
    if (offset === 0) return true
    const token = tokens[at + offset]
    const before = tokens[at + offset - 1]
    if (!token || !before || token.bare !== expected) return false
    return text.slice(before.to, token.from).replace(/\s+/g, ' ') === phrase.gaps[offset - 1]
  })
}

/** The word itself, and what is left of it without the little words that may be joined to its front. */
export function withoutPrefix(token: string): [prefix: string, rest: string][] {
  const all: [string, string][] = [['', token]]
  if (!isArabic(token[0])) return all
  for (const prefix of [...joined, ...articles])
    if (token.startsWith(prefix)) all.push([prefix, token.slice(prefix.length)])
  // «للخميني» is ل and «الخميني».
  const lil = /^([وف]?)لل/.exec(token)
  if (lil) all.push([`${lil[1]}ل`, `ال${token.slice(lil[0].length)}`])
  return all
}

/** A short single word is too easily part of another one. */
function mayJoin({ tokens, prefixes }: Phrase, prefix: string, rest: string): boolean {
  return prefixes.includes(prefix) && (tokens.length > 1 || rest.length >= 3)
}

function withPrefix(prefix: string, text: string): string {
  if (prefix === '' || !isArabic(text[0])) return prefix === '' ? text : `${prefix}ـ${text}`
  if (prefix.endsWith('لل') && text.startsWith('ال')) return prefix + text.slice(2)
  if (prefix.endsWith('ال') && text.startsWith('ال')) return prefix + text.slice(2)
  if (prefix.endsWith('ل') && !prefix.endsWith('ال') && text.startsWith('ال')) return `${prefix}ل${text.slice(2)}`
  return prefix + text
}

function addPhrase(
  index: PhraseIndex,
  text: string,
  phrase: Pick<Phrase, 'entryId' | 'replacement' | 'approved'>,
  prefixes: readonly string[] = joined,
): void {
  const tokens = tokensOf(text)
  const [first] = tokens
  if (!first) return
  const gaps = tokens.slice(1).map(({ from }, at) => text.slice(tokens[at]?.to, from).replace(/\s+/g, ' '))
  const entry = { ...phrase, tokens: tokens.map((it) => it.bare), gaps, prefixes }
  index.set(first.bare, [...(index.get(first.bare) ?? []), entry])
}

function hasArabic(text: string): boolean {
  return Array.from(text).some(isArabic)
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640]*/gu
const joined = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل'] as const
const articles = ['ال', 'وال', 'فال', 'بال', 'كال', 'وبال', 'لل', 'ولل'] as const
