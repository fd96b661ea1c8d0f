import { getMarkRange } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import { wordAt } from './word-at'

/** `ranges`: several where whole cells are selected. `note` null: nothing of it is marked. `whole`: all of it is. */
export type TkPassage = { ranges: { from: number; to: number }[]; note: string | null; whole: boolean }

/**
 * What «to be completed» is about at the selection: the place marked so that the caret is in, else the word at the caret;
 * with text selected that text, together with the marked places that it touches. Null: no text is meant.
 */
export function tkPassage({ doc, schema, selection }: EditorState): TkPassage | null {
  const { tk } = schema.marks
  const { $from, empty } = selection
  if (!tk) return null
  if (empty) {
    const range = getMarkRange($from, tk)
    const mark = range && tk.isInSet(doc.nodeAt(range.from)?.marks ?? [])
    if (range && mark) return { ranges: [range], note: String(mark.attrs.note), whole: true }
    const word = wordAt($from)
    return word && { ranges: [word], note: null, whole: false }
  }
  const passage: TkPassage = { ranges: [], note: null, whole: true }
  let hasText = false
  for (const selected of selection.ranges) {
    const range = { from: selected.$from.pos, to: selected.$to.pos }
    passage.ranges.push(range)
    doc.nodesBetween(range.from, range.to, (node, position) => {
      if (!node.isText) return
      hasText = true
      const mark = tk.isInSet(node.marks)
      if (!mark) passage.whole = false
      else {
        range.from = Math.min(range.from, position)
        range.to = Math.max(range.to, position + node.nodeSize)
        passage.note ??= String(mark.attrs.note)
      }
    })
  }
  return hasText ? passage : null
}
