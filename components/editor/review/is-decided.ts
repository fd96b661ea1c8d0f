import type { Transaction } from '@tiptap/pm/state'

/** A decision about a suggestion, or a mark of a comment. */
export const reviewMeta = 'review$'

/** From the log, by undo, or by a decision: not to be suggested. */
export function isDecided(transaction: Transaction): boolean {
  return ['collab$', 'history$', reviewMeta].some((key) => transaction.getMeta(key) !== undefined)
}
