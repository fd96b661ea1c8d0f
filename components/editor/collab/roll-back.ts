import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { Step } from '@tiptap/pm/transform'
import { getVersion } from 'prosemirror-collab'

/** What prosemirror-collab keeps of a change that is not confirmed; it has no function of its own to take one back. */
type Unconfirmed = { readonly unconfirmed: readonly { readonly inverted: Step }[] }

const collabKey = 'collab$'

/** Takes back every change that is not confirmed: the document is the server's again, and nothing waits to be sent. */
export function rollBack(state: EditorState): Transaction {
  const { unconfirmed } = (state as unknown as Record<typeof collabKey, Unconfirmed>)[collabKey]
  const tr = state.tr
  for (const { inverted } of [...unconfirmed].reverse()) tr.step(inverted)
  // «rebased» has the history forget the changes: there is nothing left of them to be undone.
  return tr
    .setMeta(collabKey, { version: getVersion(state), unconfirmed: [] })
    .setMeta('rebased', unconfirmed.length)
    .setMeta('addToHistory', false)
}
