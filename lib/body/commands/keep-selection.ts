import type { Selection, Transaction } from '@tiptap/pm/state'
import type { BlockRange } from './block-range'
import { shiftedSelection } from './shifted-selection'

/** The selection of before, if it lay in the blocks, at the same place of them where they are now. */
export function keepSelection(tr: Transaction, selection: Selection, range: BlockRange, start: number): void {
  if (selection.from < range.from || selection.to > range.to) return
  tr.setSelection(shiftedSelection(tr.doc, selection, start - range.from))
}
