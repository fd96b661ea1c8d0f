import { runDirection } from '@/lib/arabic/direction'
import type { Direction } from '@/lib/i18n/locales'
import { changeRanges, type Run, textOfRuns } from './run'

/**
 * Pairs of control characters that held a run together (LRE … PDF, LRI … PDI and their like) become isolates where they did
 * something: around a single word they did nothing. The characters themselves are dropped when the text is normalised.
 */
export function isolatesFromControls(runs: Run[]): Run[] {
  const text = textOfRuns(runs)
  if (!opening.test(text)) return runs
  const isolates: { from: number; to: number; isolate: Direction }[] = []
  const open: { at: number; sign: string }[] = []
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (opening.test(sign)) open.push({ at, sign })
    const begin = closing.test(sign) ? open.pop() : undefined
    // Only the outermost pair counts: isolates do not nest.
    if (!begin || open.length > 0) continue
    const held = text.slice(begin.at + 1, at)
    if (!needsHolding(held)) continue
    isolates.push({ from: begin.at + 1, to: at, isolate: directions[begin.sign] ?? runDirection(held) })
  }
  return changeRanges(runs, isolates, (look, { isolate }) => ({ ...look, isolate }))
}

/** Would the text around take this run apart? Not when it is a word, or words in letters of one script. */
export function needsHolding(run: string): boolean {
  const text = run.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '').trim()
  if (text === '' || text.length > 120) return false
  return !/^[\p{L}\p{M}\p{N}]+$/u.test(text) && !/^[\p{L}\p{M}'’. ]*\p{L}$/u.test(text)
}

const opening = /[\u202A-\u202B\u202D\u202E\u2066-\u2068]/
const closing = /[\u202C\u2069]/
const directions: Record<string, 'ltr' | 'rtl'> = {
  '\u202A': 'ltr',
  '\u202D': 'ltr',
  '\u2066': 'ltr',
  '\u202B': 'rtl',
  '\u202E': 'rtl',
  '\u2067': 'rtl',
}
