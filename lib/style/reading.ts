import { resolveDir } from '@/lib/arabic/direction'
import { locales } from '@/lib/i18n/locales'
import type { StyleBlock, StyleOptions } from './finding'
import type { NameEntry } from './house-style'
import { arabicLetter, harakat } from './letters'
import { findPhrases, indexNames, type PhraseIndex, type PhraseMatch, type Token, tokensOf } from './name-index'
import { type QuoteMark, quotations, quoteMarks } from './quote-marks'
import { noRun, type QuoteRun } from './quote-runs'

/** A block as rules read it. All texts have the length of the block's, so that offsets are the same in each. */
export type Reading = {
  id: string
  /** The text without what nobody may touch: skipped stretches, addresses, handles and hashtags are `blank`. */
  open: string
  /** `open` without what is in other people's words or approved: quotations and names of the list are `blank`. */
  own: string
  rtl: boolean
  /** In the direction of the edition: house forms concern only such blocks, mechanics every one. */
  base: boolean
  marks: QuoteMark[]
  /** Of quotations over several blocks. */
  run: QuoteRun
  /** Where others speak: between quotation marks, and in verses of the Qur’an. */
  quoted: [from: number, to: number][]
  names: PhraseMatch[]
  tokens: Token[]
}

/** Stands for a character that no rule may see: neither letter, digit, space nor mark. */
export const blank = '\uE000'

/** What is read of a block before its neighbours are known. */
export type Sight = Pick<Reading, 'open' | 'marks'>

/** Reads what a block shows by itself; quotations that began in an earlier block are not known yet. */
export function seeBlock({ text, skip }: StyleBlock): Sight {
  const open = blankOut(text.replaceAll('\uFFFC', blank), [...skip, ...addresses(text)])
  return { open, marks: quoteMarks(open) }
}

/**
 * Reads a block as the rules take it. What was seen of it before is handed in, not to be read twice, and so is the quotation
 * over several blocks that it stands in.
 */
export function readBlock(
  block: StyleBlock,
  { locale, names }: StyleOptions,
  { open, marks }: Sight = seeBlock(block),
  run: QuoteRun = noRun,
): Reading {
  const { id, text } = block
  const { dir } = locales[locale]
  const rtl = resolveDir(text, dir) === 'rtl'
  const tokens = tokensOf(open)
  const found = findPhrases(open, tokens, nameIndex(names))
  const approved = found.filter((it) => it.approved).map(({ from, to }): [number, number] => [from, to])
  const quoted: Reading['quoted'] = [
    ...(run.until > 0 ? [[0, run.until] as [number, number]] : []),
    ...quotations(marks, text.length),
    ...verses(open),
  ]
  const own = blankOut(open, [...quoted, ...approved])
  return { id, open, own, rtl, base: rtl === (dir === 'rtl'), marks, run, quoted, names: found, tokens }
}

/** Addresses, e-mails, handles, hashtags and file names, without the punctuation after them. */
export function addresses(text: string): [from: number, to: number][] {
  if (!/[@#/\\.]/.test(text)) return []
  return Array.from(text.matchAll(address), ({ index, 0: found }) => {
    const end = found.replace(/[.,;:!?)\]'"…]+$/, '').length
    return [index, index + end]
  })
}

/** Between ﴿ and ﴾, which old files write the other way round. */
function verses(text: string): [from: number, to: number][] {
  return Array.from(text.matchAll(/[﴿﴾]([^﴿﴾]*)[﴿﴾]/gu), ({ index, 1: verse = '' }) => [
    index + 1,
    index + 1 + verse.length,
  ])
}

function blankOut(text: string, ranges: [from: number, to: number][]): string {
  if (ranges.length === 0) return text
  let at = 0
  let out = ''
  for (const [from, to] of [...ranges].sort(([a], [b]) => a - b)) {
    if (to <= at) continue
    const start = Math.max(from, at)
    out += text.slice(at, start) + blank.repeat(Math.min(to, text.length) - start)
    at = to
  }
  return out + text.slice(at)
}

function nameIndex(names: NameEntry[]): PhraseIndex {
  let index = indexes.get(names)
  if (!index) {
    index = indexNames(names)
    indexes.set(names, index)
  }
  return index
}

const indexes = new WeakMap<NameEntry[], PhraseIndex>()

/** Endings of addresses in Arabic letters: of countries, and those sold to all. */
const arabicEndings =
  'كوم|شبكة|موقع|بازار|عرب|مصر|قطر|امارات|إمارات|السعودية|السعوديه|سعودية|سورية|سوريا|الاردن|الأردن|المغرب|تونس|الجزائر|عمان|عُمان|فلسطين|عراق|العراق|السودان|سودان|موريتانيا|ابوظبي|أبوظبي|البحرين|الكويت|ليبيا|اليمن|لبنان'
const stop = String.raw`\s،؛؟«»“”"<>`
const address = new RegExp(
  [
    String.raw`\b(?:https?|ftp):\/\/[^${stop}]+`,
    String.raw`\bmailto:[^${stop}]+`,
    String.raw`\bwww\.[^${stop}]+`,
    String.raw`(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+`,
    String.raw`(?<![\p{L}\p{N}_])@[\p{L}\p{N}_.]{2,}`,
    String.raw`(?<![\p{L}\p{N}_&])#[\p{L}_][\p{L}\p{M}\p{N}_]*`,
    String.raw`(?<![\p{L}\p{N}_@.-])[A-Za-z0-9][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*\.[a-z]{2,}(?![\p{L}\p{N}_])(?:[/?#][^${stop}]*)?`,
    String.raw`(?<![\p{L}\p{M}\p{N}_@.-])[${arabicLetter}\d][${arabicLetter}${harakat}\d-]*(?:\.[${arabicLetter}\d-]+)*\.(?:${arabicEndings})(?![\p{L}\p{M}\p{N}_])`,
    String.raw`\b[A-Za-z]:\\[^${stop}]+`,
  ].join('|'),
  'gu',
)
