import type { Mark, MarkType, Node, Schema } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { findRuns, type Run } from '@/lib/arabic/runs'
import { safeUrl } from './safe-url'
import { anchor } from './suggestions/suggestion'

/** The marks a run is given: `isolate` where the block runs from right to left, and a link where it is an address. */
export function marksOfRun(schema: Schema, run: Run, text: string, rightToLeft: boolean): Mark[] {
  const { isolate, link } = schema.marks
  const href = run.kind === 'url' ? addressOf(text.slice(run.from, run.to)) : null
  return [
    ...(isolate && rightToLeft ? [isolate.create({ dir: 'ltr' })] : []),
    ...(link && href ? [link.create({ href })] : []),
  ]
}

/**
 * Marks the runs of a text block that `isWanted` says yes to, and that have neither mark yet.
 * @returns what was marked, as positions of the document
 */
export function markRuns(
  tr: Transaction,
  block: Node,
  start: number,
  rightToLeft: boolean,
  isWanted: (run: Run, text: string) => boolean,
): { from: number; to: number }[] {
  const text = flatText(block)
  return findRuns(text).flatMap((run) => {
    if (!isWanted(run, text)) return []
    const [from, to] = [start + run.from, start + run.to]
    const marks = marksOfRun(block.type.schema, run, text, rightToLeft).filter(
      ({ type }) =>
        block.type.allowsMarkType(type) &&
        // A link that somebody made stays; an isolate grows with its run: «+974», «+974 4489».
        (type.name === 'link' ? !tr.doc.rangeHasMark(from, to, type) : !isWholly(tr.doc, from, to, type)),
    )
    for (const mark of marks) tr.addMark(from, to, mark)
    return marks.length > 0 ? [{ from, to }] : []
  })
}

/**
 * The text of a block with one character for each position, so that offsets in it are offsets in the block. What stands for
 * a suggested break is a space: no part of an address.
 */
export function flatText(block: Node): string {
  return block.textBetween(0, block.content.size, undefined, '\uFFFC').replaceAll(anchor, ' ')
}

function isWholly(doc: Node, from: number, to: number, type: MarkType): boolean {
  let whole = true
  doc.nodesBetween(from, to, (node) => {
    if (node.isText && !type.isInSet(node.marks)) whole = false
  })
  return whole
}

function addressOf(run: string): string | null {
  return safeUrl(/^https?:/i.test(run) ? run : `https://${run}`)
}
