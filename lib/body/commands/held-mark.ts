import type { Mark, MarkType } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'

/** The mark of this type that what is typed next is given though the caret does not stand in one; undefined: none. */
export function heldMark({ storedMarks, selection }: EditorState, type: MarkType | undefined): Mark | undefined {
  if (!type || !storedMarks || !selection.empty || type.isInSet(selection.$from.marks())) return undefined
  return type.isInSet(storedMarks)
}
