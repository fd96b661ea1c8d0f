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

/** The runs with those between two offsets of their text changed, split where needed. */
export function changeBetween(runs: Run[], from: number, to: number, change: (look: Look) => Look): Run[] {
  let at = 0
  return runs.flatMap((run) => {
    const start = at
    at += run.text.length
    const [first, last] = [Math.max(from, start) - start, Math.min(to, at) - start]
    if (run.isBreak || first >= last) return [run]
    return [
      { text: run.text.slice(0, first), look: run.look },
      { text: run.text.slice(first, last), look: change(run.look) },
      { text: run.text.slice(last), look: run.look },
    ].filter(({ text }) => text !== '')
  })
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
