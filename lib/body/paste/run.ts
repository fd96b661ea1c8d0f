import type { Direction } from '@/lib/i18n/locales'

/** What a piece of text looks like. `isolate`: held together in a direction of its own. `code`: nobody may change a sign of it. */
export type Look = {
  bold?: true
  italic?: true
  underline?: true
  strike?: true
  href?: string
  isolate?: Direction
  code?: true
}

/** A piece of text of one look; text `'\n'` alone with `isBreak` is a line break. */
export type Run = { text: string; look: Look; isBreak?: true }

export const lineBreak: Run = { text: '\n', look: {}, isBreak: true }

export function sameLook(a: Look, b: Look): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.underline === b.underline &&
    a.strike === b.strike &&
    a.href === b.href &&
    a.isolate === b.isolate &&
    a.code === b.code
  )
}

/**
 * The runs with those in ranges of their text changed, split where needed. One pass, however many ranges there are.
 * @param ranges in the order of the text, none over another
 */
export function changeRanges<Range extends { from: number; to: number }>(
  runs: Run[],
  ranges: Range[],
  change: (look: Look, range: Range) => Look,
): Run[] {
  const result: Run[] = []
  let start = 0
  let next = 0
  for (const run of runs) {
    const end = start + run.text.length
    let at = start
    const put = (to: number, look: Look) => {
      if (to > at) result.push({ text: run.text.slice(at - start, to - start), look })
      at = Math.max(at, to)
    }
    for (let range = ranges[next]; range && range.from < end; range = ranges[++next]) {
      if (!run.isBreak && range.from < range.to) {
        put(range.from, run.look)
        put(Math.min(range.to, end), change(run.look, range))
      }
      if (range.to > end) break
    }
    if (run.isBreak) result.push(run)
    else put(end, run.look)
    start = end
  }
  return result
}

/** Neighbours of one look as one run. */
export function joined(runs: Run[]): Run[] {
  const result: Run[] = []
  for (const run of runs) {
    const last = result.at(-1)
    if (last && !run.isBreak && !last.isBreak && sameLook(last.look, run.look)) {
      result[result.length - 1] = { text: last.text + run.text, look: last.look }
    } else if (run.text !== '') result.push(run)
  }
  return result
}

export function textOfRuns(runs: Run[]): string {
  return runs.map(({ text }) => text).join('')
}
