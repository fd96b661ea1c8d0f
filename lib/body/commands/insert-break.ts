import type { Command } from '@tiptap/pm/state'

/** A line break in place of the selection, where the block allows one; typing goes on in the same marks. */
export const insertBreak: Command = (state, dispatch) => {
  const { hardBreak } = state.schema.nodes
  const { $from, $to } = state.selection
  if (!hardBreak || !$from.sameParent($to)) return false
  if (!$from.parent.canReplaceWith($from.index(), $to.indexAfter(), hardBreak)) return false
  const marks = state.storedMarks ?? $from.marks()
  dispatch?.(state.tr.replaceSelectionWith(hardBreak.create(), false).ensureMarks(marks).scrollIntoView())
  return true
}
