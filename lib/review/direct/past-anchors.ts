import type { Node } from '@tiptap/pm/model'
import type { Selection, Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'
import { withoutAnchors } from '@/lib/body/suggestions/is-blank'

/** Backspace or Delete that took nothing but an anchor, which nobody sees, takes what comes next; a break where that is one. */
export function pastAnchors(transaction: Transaction, { empty, head }: Selection): Transaction {
  const [step, ...more] = transaction.steps
  if (!empty || more.length > 0 || !(step instanceof ReplaceStep) || step.slice.size > 0) return transaction
  const taken = transaction.before.textBetween(step.from, step.to, undefined, '\uFFFC')
  if (taken.length !== step.to - step.from || withoutAnchors(taken) !== '') return transaction
  const next = nextTo(transaction.doc, step.from, head <= step.from ? 1 : -1)
  return next ? transaction.delete(next.from, next.to) : transaction
}

function nextTo(doc: Node, pos: number, side: -1 | 1): { from: number; to: number } | null {
  const $pos = doc.resolve(pos)
  const span = (size: number) => (side > 0 ? { from: pos, to: pos + size } : { from: pos - size, to: pos })
  const beside = side > 0 ? $pos.nodeAfter : $pos.nodeBefore
  if (beside)
    return span(beside.isText ? ([...(beside.text ?? '')].at(side > 0 ? 0 : -1) ?? '').length : beside.nodeSize)
  const $edge = doc.resolve(side > 0 ? $pos.after() : $pos.before())
  const block = side > 0 ? $edge.nodeAfter : $edge.nodeBefore
  return block?.isTextblock ? span(2) : null
}
