import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { Mapping, ReplaceAroundStep, ReplaceStep, type Step, Transform } from '@tiptap/pm/transform'
import { sendableSteps } from 'prosemirror-collab'
import { anchor } from '@/lib/body/suggestions/suggestion'
import { type LostWords, lostThing } from './lost-things'

/**
 * What was written here and found no place when changes of others were taken in: they had deleted the block it stood in.
 * prosemirror-collab leaves such steps out; their text, as it stood before, must not go with them, nor what is more than text.
 * Only these steps count, not the whole change they are of: who puts back what stands there has it twice.
 * @param received the transaction that took the changes in
 * @param confirmed how many of the pending steps came back as our own, from the first
 * @param words how pictures, embeds and cards of stories are named
 * @returns the text, a line for each stretch and each thing; '' when everything found its place
 */
export function droppedText(
  before: EditorState,
  received: Transaction,
  after: EditorState,
  confirmed: number,
  words: LostWords | undefined,
): string {
  const steps = sendableSteps(before)?.steps ?? []
  const isPending = (index: number) => index >= confirmed
  const isLost = (index: number) => isPending(index) && !isPutBack(received, steps.length - 1 - index)
  const lost = writtenBy(before.doc, steps, isLost, words)
  const kept = lettersOf(before.doc, steps, (index) => isPending(index) && !isLost(index))
  const swallowed = without(
    kept,
    lettersOf(after.doc, sendableSteps(after)?.steps ?? [], () => true),
  )
  return [lost, swallowed].filter((text) => text.trim() !== '').join('\n')
}

/**
 * prosemirror-collab first takes back all pending steps, the last one first; where it makes one again after those of others,
 * it notes the two as mirrors.
 */
function isPutBack({ mapping }: Transaction, takenBack: number): boolean {
  return mapping.getMirror(takenBack) !== undefined
}

/** All letters that some of the steps put in and that stand in the document they led to, one stretch after the other. */
function lettersOf(doc: Node, steps: readonly Step[], isAmong: (index: number) => boolean): string {
  let ranges: Range[] = []
  for (const [index, step] of steps.entries()) {
    const map = step.getMap()
    const moved = ranges.map(({ from, to }) => ({ from: map.map(from, 1), to: map.map(to, -1) }))
    const added = isAmong(index) ? insertedBy(step, new Mapping()) : []
    ranges = joined([...moved.filter(({ from, to }) => from < to), ...added])
  }
  return ranges
    .map(({ from, to }) => doc.textBetween(from, to))
    .join('')
    .replaceAll(anchor, '')
}

/**
 * The letters that are missing in the other text. Where all around it was deleted, what was written at several places comes
 * to stand at one; a deletion of ours that covered some of it may then cover the rest.
 */
function without(text: string, other: string): string {
  const there = new Map<string, number>()
  for (const letter of other) there.set(letter, (there.get(letter) ?? 0) + 1)
  return [...text]
    .filter((letter) => {
      const count = there.get(letter) ?? 0
      there.set(letter, count - 1)
      return count <= 0
    })
    .join('')
}

/**
 * What some of the steps put in, as it stands in the document that all of them led to.
 * @returns a line for each stretch of text and for each thing
 */
export function writtenBy(
  doc: Node,
  steps: readonly Step[],
  isAmong: (index: number) => boolean,
  words: LostWords | undefined,
): string {
  const ranges = steps.flatMap((step, index) =>
    isAmong(index) ? insertedBy(step, new Mapping(steps.slice(index + 1).map((later) => later.getMap()))) : [],
  )
  return joined(ranges)
    .map(({ from, to }) => textOf(doc, from, to, words))
    .filter((text) => text.trim() !== '')
    .join('\n')
}

/**
 * What some of the steps would have taken away or changed in the document that the first of them was made on. What they took
 * away of what others of them had put in is not among it.
 * @returns the text of each passage; '' where there is none in it
 */
export function touchedBy(doc: Node, steps: readonly Step[], isAmong: (index: number) => boolean): string[] {
  const tr = new Transform(doc)
  const ranges = steps.flatMap((step, index) => {
    const there = isAmong(index) ? step.map(tr.mapping.invert()) : null
    tr.step(step)
    return there ? rangeOf(there, doc) : []
  })
  const textIn = ({ from, to }: Range) => doc.textBetween(from, to, ' ', ' ').replaceAll(anchor, '')
  return joined(ranges).map((range) => textIn(range).trim().replace(/\s+/g, ' '))
}

type Range = { from: number; to: number }

function rangeOf(step: Step, doc: Node): Range[] {
  const { pos = 0, from = pos, to = pos + (doc.nodeAt(pos)?.nodeSize ?? 0) } = step as Partial<Range & { pos: number }>
  return from < to ? [{ from, to }] : []
}

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

/** Of a thing that was put in whole, its line; of one that was written in, what was written. */
function textOf(doc: Node, from: number, to: number, words: LostWords | undefined): string {
  const lines = ['']
  doc.nodesBetween(from, Math.min(to, doc.content.size), (node, position) => {
    if (node.isText) lines.push(`${lines.pop()}${node.text?.slice(Math.max(0, from - position), to - position)}`)
    else if (node.type.name === 'hardBreak') lines.push('')
    else if (node.isTextblock || node.isLeaf) {
      const whole = position >= from && position + node.nodeSize <= to
      const line =
        whole && words ? lostThing({ type: node.type.name, attrs: node.attrs, text: node.textContent }, words) : null
      if (lines.at(-1) !== '' || line !== null) lines.push(line ?? '')
      if (line !== null) lines.push('')
      return line === null
    }
    return true
  })
  return lines.join('\n').replace(/^\n+|\n+$|\n(?=\n)/g, '')
}
