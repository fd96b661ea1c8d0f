/** So many positions one after the other that one author wrote; `author` is a place in a list of people. */
export type Run = { author: number; length: number }

/** Neighbours by one author made one. */
export function joined(runs: Run[]): Run[] {
  const out: Run[] = []
  for (const run of runs) {
    const last = out.at(-1)
    if (last && last.author === run.author)
      out[out.length - 1] = { author: run.author, length: last.length + run.length }
    else out.push(run)
  }
  return out
}

/** The runs of the positions from `from` to `to`. */
export function cut(runs: Run[], from: number, to: number): Run[] {
  let at = 0
  const out: Run[] = []
  for (const { author, length } of runs) {
    const [start, end] = [Math.max(from, at), Math.min(to, at + length)]
    if (end > start) out.push({ author, length: end - start })
    at += length
    if (at >= to) break
  }
  return out
}

/** As they are stored: author and length by turns. */
export function flat(runs: Run[]): number[] {
  return runs.flatMap(({ author, length }) => [author, length])
}

export function unflat(numbers: number[]): Run[] {
  return Array.from({ length: numbers.length / 2 }, (_, index) => ({
    author: numbers[index * 2] ?? 0,
    length: numbers[index * 2 + 1] ?? 0,
  }))
}
