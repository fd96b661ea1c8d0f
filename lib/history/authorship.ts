import type { Node } from '@tiptap/pm/model'
import type { Step } from '@tiptap/pm/transform'
import { MoveStep } from '@/lib/body/move-step'
import { type Deletion, moved, putBack, remember, sideOf, standsAt, writersOf } from './deletions'
import { cut, flat, joined, type Run, unflat } from './runs'
import { charactersBetween, tokensBetween } from './tokens'

/**
 * Who wrote each position of a document: a place in `people` and a length, by turns. `deleted`: what may still come back,
 * so that it comes to the same wherever reading begins.
 */
export type StoredAuthorship = {
  people: (string | null)[]
  runs: number[]
  deleted?: (Omit<Deletion, 'runs'> & { runs: number[] })[]
}

/** A stretch of the document by one person; null: the system, or written before anything was logged. */
export type AuthoredSpan = { from: number; to: number; personId: string | null }

/**
 * Follows a document through its steps and knows at each version who wrote which position of it. Text belongs to whoever
 * typed it, however often it is moved about by what is typed before it, moved by somebody, or deleted and put back; marks,
 * attributes and the wrapping of blocks change nothing.
 */
export class Authorship {
  private constructor(
    private readonly people: (string | null)[],
    private runs: Run[],
    private deleted: readonly Deletion[] = [],
  ) {}

  /** A document of which nothing is known yet. */
  static unknown(size: number): Authorship {
    return new Authorship([null], size > 0 ? [{ author: 0, length: size }] : [])
  }

  static restore({ people, runs, deleted = [] }: StoredAuthorship): Authorship {
    const deletions = deleted.map((one) => ({ ...one, runs: unflat(one.runs) }))
    return new Authorship([...people], unflat(runs), deletions)
  }

  copy(): Authorship {
    return new Authorship([...this.people], this.runs.slice(), this.deleted)
  }

  store(): StoredAuthorship {
    const stored = { people: [...this.people], runs: flat(this.runs) }
    const deleted = this.deleted.map((one) => ({ ...one, runs: flat(one.runs) }))
    return deleted.length > 0 ? { ...stored, deleted } : stored
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
    const known = new Set(this.deleted)
    if (step instanceof MoveStep) this.move(step)
    else
      step.getMap().forEach((oldFrom, oldTo, newFrom, newTo) => {
        const [kept, keptEnd] =
          oldTo - oldFrom > 2 && newTo - newFrom > 2
            ? commonEnds(tokensBetween(before, oldFrom, oldTo), tokensBetween(after, newFrom, newTo))
            : [0, 0]
        const was = { from: oldFrom + kept, to: oldTo - keptEnd }
        // Ranges before this one are in the runs already: the place is counted in the new document.
        const is = { from: newFrom + kept, to: newTo - keptEnd }
        const author = this.numberOf(personId)
        const size = was.to - was.from
        if (size > 0) this.keepDeleted(before, was, { at: is.from, goesOn: is.from === is.to, author })
        this.replace(is.from, size, [{ author, length: is.to - is.from }])
        if (is.from < is.to && this.deleted.length > 0) this.giveBack(after, is, size === 0)
      })
    // What this step deleted or put back has its place already.
    if (known.size > 0) this.deleted = this.deleted.map((one) => (known.has(one) ? moved(one, step.getMap()) : one))
  }

  /** Gives the positions from `at` on the authors that `other` has from `from` to `to`: text put back as it was. */
  adopt(other: Authorship, from: number, to: number, at: number): void {
    const taken = cut(other.runs, from, to).map(({ author, length }) => ({
      author: this.numberOf(other.people[author] ?? null),
      length,
    }))
    this.replace(at, to - from, taken)
  }

  private move({ from, to, target }: MoveStep): void {
    const taken = cut(this.runs, from, to)
    this.replace(from, to - from, [])
    this.replace(target > from ? target - (to - from) : target, 0, taken)
  }

  /** Remembers what `author` deletes of others, and what of their own lies in between. */
  private keepDeleted(
    before: Node,
    { from, to }: { from: number; to: number },
    { at, goesOn, author }: { at: number; goesOn: boolean; author: number },
  ): void {
    const runs = cut(this.runs, at, at + to - from)
    const last = this.deleted.at(-1)
    const isPart = last !== undefined && goesOn && sideOf(last, from, to) !== null
    if (!isPart && runs.every((run) => run.author === author)) return
    const text = charactersBetween(before, from, to)
    if (isPart || text.trim() !== '') this.deleted = remember(this.deleted, { text, runs, at: from }, goesOn)
  }

  /** Gives what was put in, from `from` to `to`, to who had written it, if it comes back after it was deleted. */
  private giveBack(after: Node, { from, to }: { from: number; to: number }, isAlone: boolean): void {
    // Most that is put in is one letter, in a place where nothing was deleted.
    const isThere = isAlone && this.deleted.some((one) => standsAt(one, from))
    if (!isThere && to - from < 2) return
    const text = charactersBetween(after, from, to)
    const back = isThere ? putBack(this.deleted, text, from) : null
    if (back) this.deleted = this.deleted.map((one) => (one === back.was ? back.is : one))
    if (back?.isSure) {
      const { at, runs, back: stretch } = back.is
      this.replace(at, stretch[1] - stretch[0], cut(runs, ...stretch))
      return
    }
    const found = writersOf(this.deleted, text)
    if (found) this.replace(from + found.from, found.to - found.from, found.runs)
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

/** How much two lists share at their starts and, of the rest, at their ends. */
function commonEnds(a: string[], b: string[]): [start: number, end: number] {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return [start, end]
}
