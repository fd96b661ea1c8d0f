import type { Transaction } from '@tiptap/pm/state'
import type { Own } from '../own'
import { holdsOthers } from './leaves'

/** Why a change could not be made a suggestion: it touches what others suggest, it undoes what is no suggestion, or neither. */
export type Refusal = 'of_others' | 'undo' | 'shape'

export function whyRefused(change: Transaction, own: Own): Refusal {
  if (change.getMeta('history$')) return 'undo'
  const { before, doc } = change
  const kept = new Set(doc.children)
  const changed = before.children.filter((block) => !kept.has(block))
  // Where nothing changed, blocks were moved.
  const touched =
    changed.length > 0 ? changed : before.children.filter((block, index) => block !== doc.maybeChild(index))
  return touched.some((block) => holdsOthers(block, own)) ? 'of_others' : 'shape'
}
