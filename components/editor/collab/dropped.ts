import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { Mapping, ReplaceAroundStep, ReplaceStep, type Step } from '@tiptap/pm/transform'
import { sendableSteps } from 'prosemirror-collab'

/**
 * What was written here and found no place when changes of others were taken in: they had deleted the block it stood in.
 * prosemirror-collab leaves such steps out; their text, as it stood before, must not go with them.
 * @param confirmed how many of the pending steps came back as our own, from the first
 * @returns the text, a line for each stretch; '' when everything found its place
 */
export function droppedText(before: EditorState, after: EditorState, confirmed: number): string {
  const sendable = sendableSteps(before)
  if (!sendable) return ''
  const left = countByOrigin(sendableSteps(after)?.origins ?? [])
  const expected = countByOrigin(sendable.origins.slice(confirmed))
  const lost = (index: number) => {
    const origin = sendable.origins[index]
    return index >= confirmed && origin !== undefined && (left.get(origin) ?? 0) < (expected.get(origin) ?? 0)
  }
  return writtenBy(before.doc, sendable.steps, lost)
}

/**
 * The text that some of the steps put in, as it stands in the document that all of them led to.
 * @returns a line for each stretch
 */
export function writtenBy(doc: Node, steps: readonly Step[], isAmong: (index: number) => boolean): string {
  const ranges = steps.flatMap((step, index) =>
    isAmong(index) ? insertedBy(step, new Mapping(steps.slice(index + 1).map((later) => later.getMap()))) : [],
  )
  return joined(ranges)
    .map(({ from, to }) => textOf(doc, from, to))
    .filter((text) => text.trim() !== '')
    .join('\n')
}

type Range = { from: number; to: number }

/** Where the text that a step put in stands now; nothing where it was deleted again. */
function insertedBy(step: Step, later: Mapping): Range[] {
  const isInsertion = (step instanceof ReplaceStep || step instanceof ReplaceAroundStep) && step.slice.size > 0
  if (!isInsertion) return []
  const from = later.map(step.from, 1)
  const to = later.map(step.from + step.slice.size, -1)
  return to > from ? [{ from, to }] : []
}

/** Neighbours made one: letters typed one after the other are one text. */
function joined(ranges: Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a.from - b.from)
  const whole: Range[] = []
  for (const range of sorted) {
    const last = whole.at(-1)
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to)
    else whole.push({ ...range })
  }
  return whole
}

function textOf(doc: Node, from: number, to: number): string {
  return doc.textBetween(from, Math.min(to, doc.content.size), '\n', (leaf) =>
    leaf.type.name === 'hardBreak' ? '\n' : '',
  )
}

function countByOrigin(origins: readonly Transaction[]): Map<Transaction, number> {
  const counts = new Map<Transaction, number>()
  for (const origin of origins) counts.set(origin, (counts.get(origin) ?? 0) + 1)
  return counts
}
