import type { Node } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import type { Step } from '@tiptap/pm/transform'
import { getVersion, sendableSteps } from 'prosemirror-collab'
import type { Resuggested } from '@/lib/review/suggest/resuggest'
import { composedChange } from './composed-change'
import type { Port } from './connection'
import { touchedBy, writtenBy } from './dropped'
import type { LostWords } from './lost-things'
import { rollBack } from './roll-back'

/** Makes suggestions of changes; loaded with the review desk. See `lib/review/suggest/resuggest.ts`. */
export type Resuggest = (confirmed: Node, steps: readonly Step[]) => Resuggested

/** What came of none of it. */
export type LeftOut = {
  /** Typed here; it stands in the document no more. */
  text: string
  /** The text as it was where something was to be taken away or changed, and was not. */
  passages: string[]
}

/**
 * Puts suggestions in the place of all changes that are not confirmed. The caret stays where it was in the text.
 * @param refused the version at which the server took them for none. If nothing has come since, and they are suggestions as
 * far as can be known here, there is no use in sending them again: the document becomes the server's.
 */
export function suggestAgain(port: Port, resuggest: Resuggest, refused: number, words: LostWords | undefined): LeftOut {
  const before = port.state
  const steps = sendableSteps(before)?.steps ?? []
  const back = rollBack(before)
  const made = attempt(() => resuggest(back.doc, steps))
  if (made && !made.changed && getVersion(before) !== refused) return { text: '', passages: [] }
  // If they are suggestions already, there is nothing to be done but to leave them out.
  return putInPlace(port, { steps, back, made: made?.changed ? made : null, kept: 0 }, words)
}

/**
 * Puts suggestions in the place of what a keyboard composed, which is not confirmed.
 * @param kept how many changes before it are left as they are
 */
export function suggestComposed(port: Port, resuggest: Resuggest, kept: number, words: LostWords | undefined): LeftOut {
  const { state } = port
  const back = rollBack(state, kept)
  const composed = composedChange(back.doc, state.doc, state.selection.head)
  const steps = composed ?? (sendableSteps(state)?.steps ?? []).slice(kept)
  return putInPlace(port, { steps, back, made: attempt(() => resuggest(back.doc, steps)), kept }, words)
}

function putInPlace(
  port: Port,
  { steps, back, made, kept }: { steps: readonly Step[]; back: Transaction; made: Resuggested | null; kept: number },
  words: LostWords | undefined,
): LeftOut {
  const before = port.state
  const leftOut = (changes: readonly Step[], isLost: (index: number) => boolean): LeftOut => ({
    text: writtenBy(before.doc, changes, isLost, words),
    passages: touchedBy(back.doc, changes, isLost),
  })
  port.dispatch(back)
  if (!made) return leftOut(steps, () => true)
  const { tr } = port.state
  for (const step of made.steps) tr.step(step)
  const { anchor, head } = before.selection
  const place = (position: number) => tr.doc.resolve(made.mapping.map(position))
  tr.setSelection(TextSelection.between(place(anchor), place(head)))
  if (tr.docChanged) port.dispatch(tr.setMeta('review$', true))
  // A plugin may refuse a transaction without a word.
  const isRefused = tr.docChanged && (sendableSteps(port.state)?.steps.length ?? 0) <= kept
  return leftOut(made.changes, (index) => isRefused || made.lost.has(index))
}

function attempt(make: () => Resuggested): Resuggested | null {
  try {
    return make()
  } catch {
    // A change that ProseMirror cannot put on the document: its text is kept all the same.
    return null
  }
}
