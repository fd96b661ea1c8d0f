import { Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { BlockRange } from './block-range'

/** The selection of before, if it lay in the blocks, at the same place of them where they are now. */
export function keepSelection(tr: Transaction, selection: Selection, range: BlockRange, start: number): void {
  if (selection.from < range.from || selection.to > range.to) return
  const shift = start - range.from
  const shifted = Object.entries(selection.toJSON()).map(([key, value]) => [
    key,
    typeof value === 'number' ? value + shift : value,
  ])
  try {
    tr.setSelection(Selection.fromJSON(tr.doc, Object.fromEntries(shifted)))
  } catch {
    tr.setSelection(TextSelection.near(tr.doc.resolve(start)))
  }
}
