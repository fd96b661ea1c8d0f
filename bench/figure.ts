/** One line of the report: what was measured, beside what it may be at most (or must be at least). */
export type Figure = { name: string; value: string; budget: string; ok: boolean | null }

/** A figure that must not be larger than `most`. @param write how a number of it is written, unit included */
export function atMost(name: string, value: number, most: number, write: (value: number) => string): Figure {
  return { name, value: write(value), budget: `≤ ${write(most)}`, ok: value <= most }
}

/** A figure that must not be smaller than `least`. */
export function atLeast(name: string, value: number, least: number, write: (value: number) => string): Figure {
  return { name, value: write(value), budget: `≥ ${write(least)}`, ok: value >= least }
}

/** A figure without a budget of its own. */
export function plain(name: string, value: string): Figure {
  return { name, value, budget: '', ok: null }
}

export const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
export const seconds = (value: number) => `${value.toFixed(2)} s`
export const kilobytes = (value: number) => `${(value / 1000).toFixed(1)} kB`
export const megabytes = (value: number) => `${Math.round(value / 1_000_000)} MB`
export const count = (value: number) => Math.round(value).toLocaleString('en')
export const ratio = (value: number) => value.toFixed(2)

const widest = 60

/** The report as text: figure, value, budget, verdict. */
export function table(figures: Figure[]): string {
  const rows = [
    ['figure', 'measured', 'budget', ''],
    ...figures.map(({ name, value, budget, ok }) => [name, value, budget, ok === null ? '' : ok ? 'ok' : 'OVER']),
  ]
  // A value that is a sentence runs on; it does not push the columns apart.
  const lengths = (column: number) => rows.map((row) => row[column]?.length ?? 0).filter((length) => length <= widest)
  const widths = [0, 1, 2].map((column) => Math.max(...lengths(column)))
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n')
}
