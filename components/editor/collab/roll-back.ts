import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { Step, Transform } from '@tiptap/pm/transform'
import { getVersion } from 'prosemirror-collab'

/** What prosemirror-collab keeps of a change that is not confirmed; it has no function of its own to take one back. */
type Unconfirmed = { readonly unconfirmed: readonly { readonly inverted: Step; readonly origin: Transform }[] }

const collabKey = 'collab$'

/**
 * Takes back the changes that are not confirmed, but for the first `kept`. With none kept, the document is the server's
 * again and nothing waits to be sent.
 */
export function rollBack(state: EditorState, kept = 0): Transaction {
  const all = unconfirmedOf(state)
  const undone = all.slice(kept)
  const tr = state.tr
  for (const { inverted } of [...undone].reverse()) tr.step(inverted)
  // «rebased» has the history forget the changes: there is nothing left of them to be undone.
  return tr
    .setMeta(collabKey, { version: getVersion(state), unconfirmed: all.slice(0, kept) })
    .setMeta('rebased', undone.length)
    .setMeta('addToHistory', false)
}

/** Where the first change that is not confirmed and meets `test` stands among them; -1: there is none. */
export function firstUnconfirmed(state: EditorState, test: (change: Transform) => boolean): number {
  return unconfirmedOf(state).findIndex(({ origin }) => test(origin))
}

function unconfirmedOf(state: EditorState): Unconfirmed['unconfirmed'] {
  return (state as unknown as Record<typeof collabKey, Unconfirmed>)[collabKey].unconfirmed
}
