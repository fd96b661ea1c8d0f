import type { Direction } from '@/lib/i18n/locales'
import { resolveDir } from './direction'

/** A stretch of a text whose letters run one way. Offsets in the text. */
export type DirectionRun = { from: number; to: number; dir: Direction }

/**
 * The stretches of a text that run against the block they stand in, by their letters: words of the other direction with
 * what stands between them.
 */
export function runsAgainst(text: string, dir: Direction): DirectionRun[] {
  const other = dir === 'rtl' ? 'ltr' : 'rtl'
  const runs: DirectionRun[] = []
  // Whether a word of the block's own letters came since the last run.
  let open = false
  for (const match of text.matchAll(/[\p{L}][\p{L}\p{M}\p{N}]*/gu)) {
    const [from, to] = [match.index, match.index + match[0].length]
    if (resolveDir(match[0], dir) !== other) {
      open = false
      continue
    }
    const last = runs.at(-1)
    if (open && last) last.to = to
    else runs.push({ from, to, dir: other })
    open = true
  }
  return runs
}
