import type { Direction } from '@/lib/i18n/locales'
import { bidiLevels } from './bidi-levels'

/** A stretch of a text that runs one way. Offsets in the text. */
export type DirectionRun = { from: number; to: number; dir: Direction }

/**
 * The stretches of a text that are drawn for themselves within a block that runs as `dir`: words of the other direction with
 * what stands between them, numbers, and what an isolate holds (`held`), with the stretches inside it. In the order of the
 * text, an outer one before those in it.
 */
export function directionRuns(text: string, dir: Direction, held: readonly DirectionRun[] = []): DirectionRun[] {
  const runs: DirectionRun[] = []
  // A line that is broken by hand is ordered for itself.
  for (const { index: start, 0: line } of text.matchAll(/[^\n\uFFFC]+/g)) {
    const inLine = held.map(({ from, to }) => ({ from: from - start, to: to - start }))
    const base = dir === 'rtl' ? 1 : 0
    let last = base
    for (const [at, level] of bidiLevels(line, dir, inLine).entries()) {
      if (level > base && level !== last)
        runs.push({ from: start + at, to: start + at, dir: level % 2 ? 'rtl' : 'ltr' })
      const run = runs.at(-1)
      if (level > base && run) run.to = start + at + 1
      last = level
    }
  }
  for (const one of held) {
    const inside = directionRuns(text.slice(one.from, one.to), one.dir)
    runs.push(one, ...inside.map((run) => ({ ...run, from: run.from + one.from, to: run.to + one.from })))
  }
  return runs.sort((a, b) => a.from - b.from || b.to - a.to)
}
