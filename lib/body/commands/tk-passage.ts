import { getMarkRange } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import { wordAt } from './word-at'

/** `note` null: nothing of it is marked. `whole`: all of it is. */
export type TkPassage = { from: number; to: number; note: string | null; whole: boolean }

/**
 * What «to be completed» is about at the selection: the place marked so that the caret is in, else the word at the caret;
 * with text selected that text, together with the marked places that it touches. Null: no text is meant.
 */
export function tkPassage({ doc, schema, selection }: EditorState): TkPassage | null {
  const { tk } = schema.marks
  const { $from, from, to, empty } = selection
  if (!tk) return null
  if (empty) {
    const range = getMarkRange($from, tk)
    const mark = range && tk.isInSet(doc.nodeAt(range.from)?.marks ?? [])
    if (range && mark) return { ...range, note: String(mark.attrs.note), whole: true }
    const word = wordAt($from)
    return word && { ...word, note: null, whole: false }
  }
  const passage: TkPassage = { from, to, note: null, whole: true }
  let hasText = false
  doc.nodesBetween(from, to, (node, position) => {
    if (!node.isText) return
    hasText = true
    const mark = tk.isInSet(node.marks)
    if (!mark) passage.whole = false
    else {
      passage.from = Math.min(passage.from, position)
      passage.to = Math.max(passage.to, position + node.nodeSize)
      passage.note ??= String(mark.attrs.note)
    }
  })
  return hasText ? passage : null
}
