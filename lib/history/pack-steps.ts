import { isDeepStrictEqual } from 'node:util'
import type { LogStep } from './log-step'

type StepJson = Record<string, unknown>
type Marks = Record<string, unknown>[]
type Typed = ['+', from: number, text: string, lengths?: number[] | null, marks?: Marks]
type Deleted = ['-', to: number, count: number]

/** One step as it came, or several that say the same: `+` typed one after the other, `-` taken back one by one. */
export type PackedItem = StepJson | Typed | Deleted

/** The steps that one tab sent without another's between them. `person` is a place in `people`. */
export type PackedTurn = { client: string; person: number; items: PackedItem[] }

/** Steps `first`…`last` of one minute in little space, none of them lost. */
export type PackedMinute = {
  first: number
  last: number
  minute: Date
  people: (string | null)[]
  turns: PackedTurn[]
}

/**
 * Packs the steps of one minute. Typing is one text and where it began; taking back is one number; all else stays as it is.
 * @param steps in order, without gaps
 * @throws Error when what comes out does not unpack to exactly what went in: then nothing may be replaced by it
 */
export function packMinute(steps: LogStep[], minute: Date): PackedMinute {
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first || !last) throw new Error('a minute without steps')
  const people = [...new Set(steps.map(({ personId }) => personId))]
  const turns: PackedTurn[] = []
  for (const { step, clientId, personId } of steps) {
    const person = people.indexOf(personId)
    const turn = turns.at(-1)
    if (turn && turn.client === clientId && turn.person === person) addTo(turn.items, step)
    else turns.push({ client: clientId, person, items: [begin(step)] })
  }
  const packed = { first: first.version, last: last.version, minute, people, turns }
  const expected = steps.map((step) => ({ ...step, at: minute }))
  if (!isDeepStrictEqual(unpackMinute(packed), expected)) throw new Error('packed steps do not unpack to the same')
  return packed
}

/** The steps as they were sent, each with its version; their time is the minute. */
export function unpackMinute({ first, minute, people, turns }: PackedMinute): LogStep[] {
  let version = first
  return turns.flatMap(({ client, person, items }) =>
    items.flatMap(stepsOf).map((step) => ({
      version: version++,
      step,
      clientId: client,
      personId: people[person] ?? null,
      at: minute,
    })),
  )
}

function begin(step: StepJson): PackedItem {
  const typed = typedIn(step)
  if (typed) {
    const lengths = isOneCharacter(typed.text) ? null : [typed.text.length]
    return compact(['+', typed.from, typed.text, lengths, typed.marks])
  }
  return takenBackIn(step) ?? step
}

function addTo(items: PackedItem[], step: StepJson): void {
  const longer = joined(items.at(-1), step)
  if (longer) items[items.length - 1] = longer
  else items.push(begin(step))
}

/** The item with the step added to it; null when it does not go on where the item ends. */
function joined(item: PackedItem | undefined, step: StepJson): PackedItem | null {
  if (isTyped(item)) {
    const [, from, text, lengths, marks] = item
    const typed = typedIn(step)
    if (!typed || typed.from !== from + text.length || !isDeepStrictEqual(typed.marks, marks)) return null
    const single = !lengths && isOneCharacter(typed.text)
    const all = single ? null : [...(lengths ?? [...text].map((one) => one.length)), typed.text.length]
    return compact(['+', from, text + typed.text, all, marks])
  }
  if (isDeleted(item)) {
    const [, to, count] = item
    const back = takenBackIn(step)
    return back && back[1] === to - count ? ['-', to, count + 1] : null
  }
  return null
}

function typedIn(step: StepJson): { from: number; text: string; marks: Marks | undefined } | null {
  const { from, slice } = step
  if (typeof from !== 'number' || typeof slice !== 'object' || slice === null || !('content' in slice)) return null
  const node: unknown = Array.isArray(slice.content) ? slice.content[0] : null
  if (typeof node !== 'object' || node === null || !('text' in node) || typeof node.text !== 'string') return null
  const marks = 'marks' in node && Array.isArray(node.marks) ? (node.marks as Marks) : undefined
  return isDeepStrictEqual(step, typedStep(from, node.text, marks)) ? { from, text: node.text, marks } : null
}

function takenBackIn(step: StepJson): Deleted | null {
  const { to } = step
  return typeof to === 'number' && isDeepStrictEqual(step, takenBackStep(to)) ? ['-', to, 1] : null
}

function stepsOf(item: PackedItem): StepJson[] {
  if (isTyped(item)) {
    const [, from, text, lengths, marks] = item
    let at = 0
    return (lengths ?? [...text].map((one) => one.length)).map((length) => {
      const step = typedStep(from + at, text.slice(at, at + length), marks)
      at += length
      return step
    })
  }
  if (isDeleted(item)) {
    const [, to, count] = item
    return Array.from({ length: count }, (_, index) => takenBackStep(to - index))
  }
  return [item as StepJson]
}

function typedStep(from: number, text: string, marks: Marks | undefined): StepJson {
  const node = marks ? { type: 'text', marks, text } : { type: 'text', text }
  return { stepType: 'replace', from, to: from, slice: { content: [node] } }
}

function takenBackStep(to: number): StepJson {
  return { stepType: 'replace', from: to - 1, to }
}

function compact([sign, from, text, lengths, marks]: Typed): Typed {
  if (marks) return [sign, from, text, lengths ?? null, marks]
  return lengths ? [sign, from, text, lengths] : [sign, from, text]
}

function isTyped(item: PackedItem | undefined): item is Typed {
  return Array.isArray(item) && item[0] === '+'
}

function isDeleted(item: PackedItem | undefined): item is Deleted {
  return Array.isArray(item) && item[0] === '-'
}

function isOneCharacter(text: string): boolean {
  return [...text].length === 1
}
