import type { Node } from '@tiptap/pm/model'
import type { Step } from '@tiptap/pm/transform'
import { tokensBetween } from './tokens'

/** Who wrote each position of a document: a place in `people` and a length, by turns. */
export type StoredAuthorship = { people: (string | null)[]; runs: number[] }

/** A stretch of the document by one person; null: the system, or written before anything was logged. */
export type AuthoredSpan = { from: number; to: number; personId: string | null }

type Run = { author: number; length: number }

/**
 * Follows a document through its steps and knows at each version who wrote which position of it. Text belongs to whoever
 * typed it, however often it is moved about by what is typed before it; marks, attributes and the wrapping of blocks
 * change nothing.
 */
export class Authorship {
  private constructor(
    private readonly people: (string | null)[],
    private runs: Run[],
  ) {}

  /** A document of which nothing is known yet. */
  static unknown(size: number): Authorship {
    return new Authorship([null], size > 0 ? [{ author: 0, length: size }] : [])
  }

  static restore({ people, runs }: StoredAuthorship): Authorship {
    const pairs = Array.from({ length: runs.length / 2 }, (_, index) => ({
      author: runs[index * 2] ?? 0,
      length: runs[index * 2 + 1] ?? 0,
    }))
    return new Authorship([...people], pairs)
  }

  copy(): Authorship {
    return new Authorship([...this.people], this.runs.slice())
  }

  store(): StoredAuthorship {
    return { people: [...this.people], runs: this.runs.flatMap(({ author, length }) => [author, length]) }
  }

  spans(): AuthoredSpan[] {
    let at = 0
    return this.runs.map(({ author, length }) => {
      const from = at
      at += length
      return { from, to: at, personId: this.people[author] ?? null }
    })
  }

  /** How many letters of the document each of the people wrote, in their order. */
  lettersIn(doc: Node): number[] {
    const letters = this.people.map(() => 0)
    let at = 0
    for (const { author, length } of this.runs) {
      letters[author] = (letters[author] ?? 0) + doc.textBetween(at, at + length).length
      at += length
    }
    return letters
  }

  /** Takes in a step by `personId` that turned `before` into `after`. */
  follow(step: Step, before: Node, after: Node, personId: string | null): void {
    step.getMap().forEach((oldFrom, oldTo, newFrom, newTo) => {
      const [kept, keptEnd] =
        oldTo - oldFrom > 2 && newTo - newFrom > 2
          ? commonEnds(tokensBetween(before, oldFrom, oldTo), tokensBetween(after, newFrom, newTo))
          : [0, 0]
      // Ranges before this one are in the runs already: the place is counted in the new document.
      const from = newFrom + kept
      this.replace(from, oldTo - oldFrom - kept - keptEnd, [
        { author: this.numberOf(personId), length: newTo - newFrom - kept - keptEnd },
      ])
    })
  }

  /** Gives the positions from `at` on the authors that `other` has from `from` to `to`: text put back as it was. */
  adopt(other: Authorship, from: number, to: number, at: number): void {
    const taken = other.cut(from, to).map(({ author, length }) => ({
      author: this.numberOf(other.people[author] ?? null),
      length,
    }))
    this.replace(at, to - from, taken)
  }

  private cut(from: number, to: number): Run[] {
    let at = 0
    const cut: Run[] = []
    for (const { author, length } of this.runs) {
      const [start, end] = [Math.max(from, at), Math.min(to, at + length)]
      if (end > start) cut.push({ author, length: end - start })
      at += length
      if (at >= to) break
    }
    return cut
  }

  /** Puts runs in place of the `size` positions from `from` on. */
  private replace(from: number, size: number, put: Run[]): void {
    const end = from + size
    let [first, at] = [0, 0]
    // The run that ends where the change begins is taken along: it may go on in what is put.
    for (let run = this.runs[first]; run && at + run.length < from; run = this.runs[first]) {
      at += run.length
      first++
    }
    const fresh: Run[] = []
    let [next, reached] = [first, at]
    for (let run = this.runs[next]; run && reached <= end; run = this.runs[next]) {
      if (reached < from) fresh.push({ author: run.author, length: Math.min(run.length, from - reached) })
      reached += run.length
      next++
    }
    fresh.push(...put)
    const last = this.runs[next - 1]
    if (last && reached > end) {
      const length = Math.min(last.length, reached - end)
      fresh.push({ author: last.author, length })
    }
    this.runs.splice(first, next - first, ...joined(fresh.filter(({ length }) => length > 0)))
  }

  private numberOf(personId: string | null): number {
    const known = this.people.indexOf(personId)
    if (known !== -1) return known
    this.people.push(personId)
    return this.people.length - 1
  }
}

function joined(runs: Run[]): Run[] {
  const out: Run[] = []
  for (const run of runs) {
    const last = out.at(-1)
    if (last && last.author === run.author)
      out[out.length - 1] = { author: run.author, length: last.length + run.length }
    else out.push(run)
  }
  return out
}

/** How much two lists share at their starts and, of the rest, at their ends. */
function commonEnds(a: string[], b: string[]): [start: number, end: number] {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return [start, end]
}
