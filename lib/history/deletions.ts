import type { StepMap } from '@tiptap/pm/transform'
import { cut, joined, type Run } from './runs'

/**
 * Text that was deleted, a character for each position, and who had written it. `at`: where in the document now it stood.
 * `goesOn`: nothing was put there since, so that it may be part of a longer one. `back`: from where to where in it what was
 * put there since says the same.
 */
export type Deletion = { text: string; runs: Run[]; at: number; goesOn: boolean; back: [from: number, to: number] }

const most = 20
const mostCharacters = 20_000
/** Fewer characters than these are the same by chance. */
const fewestOfPart = 8
/** Fewer than these are typed. */
const fewestElsewhere = 2

/**
 * Adds a deletion, oldest first, and forgets what is too much; the last one is kept however long it is, for all may have
 * been deleted by mistake. What is deleted letter by letter is one deletion.
 * @param goesOn nothing was put in its place
 */
export function remember(
  deletions: readonly Deletion[],
  { text, runs, at }: Pick<Deletion, 'text' | 'runs' | 'at'>,
  goesOn: boolean,
): Deletion[] {
  const fresh: Deletion = { text, runs, at, goesOn, back: [0, 0] }
  const last = deletions.at(-1)
  const side = last && goesOn ? sideOf(last, at, at + text.length) : null
  if (!last || !side) return bounded([...deletions, fresh])
  const [first, second] = side === 'before' ? [fresh, last] : [last, fresh]
  const whole = { ...fresh, text: first.text + second.text, runs: joined([...first.runs, ...second.runs]) }
  return bounded([...deletions.slice(0, -1), whole])
}

/** On which side of the last deletion lies what is deleted now; null: it does not go on there. */
export function sideOf({ at, goesOn }: Deletion, from: number, to: number): 'before' | 'after' | null {
  if (goesOn && to === at) return 'before'
  return goesOn && from === at ? 'after' : null
}

function bounded(deletions: Deletion[]): Deletion[] {
  const newest = deletions.slice(-most)
  let characters = 0
  const tooMuch = newest.findLastIndex(({ text }, index) => {
    characters += text.length
    return characters > mostCharacters && index < newest.length - 1
  })
  return newest.slice(tooMuch + 1)
}

/** Is this right before or after what stands of the deletion again, or where it stood? */
export function standsAt({ at: start, back }: Deletion, at: number): boolean {
  return at === start || at === start + back[1] - back[0]
}

/**
 * Finds the deletion in whose place `text` is put, so that what stands there now is the same as some of it: undo puts back
 * letter by letter what was deleted so.
 * @returns that deletion, what it is now, and whether that much is the same by more than chance
 */
export function putBack(
  deletions: readonly Deletion[],
  text: string,
  at: number,
): { was: Deletion; is: Deletion; isSure: boolean } | null {
  for (const was of deletions.toReversed()) {
    const there = was.text.slice(...was.back)
    const now = at === was.at + there.length ? there + text : at === was.at ? text + there : null
    const from = now === null ? -1 : was.text.indexOf(now)
    if (now === null || from < 0) continue
    const is: Deletion = { ...was, goesOn: false, back: [from, from + now.length] }
    return { was, is, isSure: now.length >= fewestOfPart || now === was.text }
  }
  return null
}

/** The deletion after a step that did something else. */
export function moved(deletion: Deletion, map: StepMap): Deletion {
  const { at, back } = deletion
  const size = back[1] - back[0]
  const start = map.map(at, 1)
  if (size > 0) {
    const isWhole = map.map(at + size, -1) - start === size
    return { ...deletion, at: start, back: isWhole ? back : [0, 0] }
  }
  return { ...deletion, at: start, goesOn: deletion.goesOn && map.map(at, -1) === start }
}

/**
 * Who wrote a text that comes back elsewhere as it was deleted, the newest deletion first: all of it, or a long part. Where
 * its blocks begin and end may differ: what is put in goes into the blocks that are there.
 * @returns the stretch of it that is known, and its runs; null when it is not the same as anything
 */
export function writersOf(
  deletions: readonly Deletion[],
  text: string,
): { from: number; to: number; runs: Run[] } | null {
  const letters = text.trim()
  if (letters.length < fewestElsewhere) return null
  const found = deletions.findLast((one) =>
    letters.length < fewestOfPart ? one.text.trim() === letters : one.text.includes(letters),
  )
  if (!found) return null
  let [from, at] = [text.indexOf(letters), found.text.indexOf(letters)]
  let length = letters.length
  for (; from > 0 && at > 0 && text[from - 1] === found.text[at - 1]; from--, at--) length++
  while (from + length < text.length && text[from + length] === found.text[at + length]) length++
  return { from, to: from + length, runs: cut(found.runs, at, at + length) }
}
