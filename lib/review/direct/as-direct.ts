import type { EditorState, Transaction } from '@tiptap/pm/state'
import { keepBreaks } from './keep-breaks'
import { keepFates } from './keep-fates'
import { pastAnchors } from './past-anchors'
import { typedPlain } from './typed-plain'

/** A change by somebody who edits directly, made so that it decides about nothing that is suggested around it. */
export function asDirect(transaction: Transaction, { selection }: EditorState): Transaction {
  return keepBreaks(keepFates(typedPlain(pastAnchors(transaction, selection))))
}
