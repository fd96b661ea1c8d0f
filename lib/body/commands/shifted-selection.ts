import type { Node } from '@tiptap/pm/model'
import { Selection, TextSelection } from '@tiptap/pm/state'

/** The same selection so many positions further on, in a document that holds there what it held; else the text nearest to it. */
export function shiftedSelection(doc: Node, selection: Selection, by: number): Selection {
  const at = (pos: number) => doc.resolve(Math.max(0, Math.min(pos + by, doc.content.size)))
  if (selection instanceof TextSelection) return TextSelection.between(at(selection.anchor), at(selection.head))
  const shifted = Object.entries(selection.toJSON()).map(([key, value]) => [
    key,
    typeof value === 'number' ? value + by : value,
  ])
  try {
    return Selection.fromJSON(doc, Object.fromEntries(shifted))
  } catch {
    return Selection.near(at(selection.from))
  }
}
