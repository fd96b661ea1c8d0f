import { joinTextblockBackward, joinTextblockForward } from '@tiptap/pm/commands'
import type { ResolvedPos } from '@tiptap/pm/model'
import { sinkListItem } from '@tiptap/pm/schema-list'
import type { Command, EditorState } from '@tiptap/pm/state'
import { limits } from '../limits'

/** Tab in a list: one level further in, as deep as an article may go. Key points have one level. */
export const sinkItem: Command = (state, dispatch) => {
  const { listItem } = state.schema.nodes
  const { $from, $to } = state.selection
  if (!listItem || $from.depth + 2 >= limits.depth) return false
  // The list of the selected items, which may be further out than the one the selection begins in.
  const items = $from.blockRange($to, (node) => node.firstChild?.type === listItem)
  if (!items?.parent.type.isInGroup('list')) return false
  return sinkListItem(listItem)(state, dispatch)
}

/** Is the caret at the very start of a list item? */
export function isItemStart(state: EditorState): boolean {
  const { $from, empty } = state.selection
  return empty && $from.parentOffset === 0 && inItem($from) && $from.index(-1) === 0
}

/**
 * Backspace at the start of a block that follows a list joins its text to the last item. The default would make the
 * block an item, which the next Backspace would make a block again.
 */
export const joinIntoList: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection
  if (!empty || $from.depth === 0 || $from.parentOffset > 0) return false
  const before = $from.node(-1).maybeChild($from.index(-1) - 1)
  return before?.type.isInGroup('list') ? joinTextblockBackward(state, dispatch, view) : false
}

/** Delete at the end of a list item joins the text of what follows, instead of making it a second paragraph of the item. */
export const joinFromListEnd: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset < $from.parent.content.size || !inItem($from)) return false
  return joinTextblockForward(state, dispatch, view)
}

function inItem($pos: ResolvedPos): boolean {
  return $pos.depth > 1 && $pos.node(-1).type.name === 'listItem'
}
