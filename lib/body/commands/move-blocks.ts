import type { Node } from '@tiptap/pm/model'
import { type Command, Selection } from '@tiptap/pm/state'
import { withoutComments } from '../without-comments'
import { type BlockRange, blocksAt, fieldCount } from './block-range'
import { keepSelection } from './keep-selection'
import { holdsItems, moveItems } from './move-items'
import { moveTo } from './move-to'

/**
 * Moves the selected blocks past the one before or after them. At the end of its list, an item goes into a list that comes
 * next, or leaves its list past the block that does.
 */
export function moveBlocks(direction: -1 | 1): Command {
  return (state, dispatch) => {
    const range = blocksAt(state)
    if (!range) return false
    const $edge = state.doc.resolve(direction < 0 ? range.from : range.to)
    const passed = direction < 0 ? $edge.nodeBefore : $edge.nodeAfter
    const inBody = $edge.depth > 0 || direction > 0 || $edge.index() > fieldCount
    if (passed && inBody) return moveTo(range, $edge.pos + direction * passed.nodeSize)(state, dispatch)
    if (passed) return false
    return enterList(range, direction)(state, dispatch) || leaveList(range, direction)(state, dispatch)
  }
}

/** A copy of the blocks right after them, with the caret where it was, in the copy. Comments stay with what was copied. */
export function duplicateBlocks(range?: BlockRange): Command {
  return (state, dispatch) => {
    const blocks = range ?? blocksAt(state)
    if (!blocks) return false
    if (dispatch) {
      const tr = state.tr.insert(blocks.to, withoutComments(state.doc.slice(blocks.from, blocks.to).content))
      keepSelection(tr, state.selection, blocks, blocks.to)
      dispatch(tr.scrollIntoView())
    }
    return true
  }
}

/** Deletes the blocks; a list or gallery that would be left empty goes with them, the body keeps one paragraph. */
export function deleteBlocks(range?: BlockRange): Command {
  return (state, dispatch) => {
    const blocks = range ?? blocksAt(state)
    const { paragraph } = state.schema.nodes
    if (!blocks || !paragraph) return false
    const { from, to } = withEmptied(state.doc, blocks)
    const isWholeBody =
      state.doc.resolve(from).depth === 0 &&
      state.doc.resolve(from).index() === fieldCount &&
      to === state.doc.content.size
    if (dispatch) {
      const tr = isWholeBody ? state.tr.replaceWith(from, to, paragraph.create()) : state.tr.delete(from, to)
      tr.setSelection(Selection.near(tr.doc.resolve(Math.min(from + (isWholeBody ? 1 : 0), tr.doc.content.size))))
      dispatch(tr.scrollIntoView())
    }
    return true
  }
}

/** The item at the end of its list goes into the list beside it. */
function enterList({ from, to }: BlockRange, direction: -1 | 1): Command {
  return (state, dispatch) => {
    const $from = state.doc.resolve(from)
    if (!holdsItems($from.parent)) return false
    const $edge = state.doc.resolve(direction < 0 ? $from.before() : $from.after())
    const beside = direction < 0 ? $edge.nodeBefore : $edge.nodeAfter
    return beside !== null && holdsItems(beside) && moveItems({ from, to }, $edge.pos + direction)(state, dispatch)
  }
}

/** The last item of a list goes past the block after the list, the first one past the block before it. */
function leaveList(range: BlockRange, direction: -1 | 1): Command {
  return (state, dispatch) => {
    const $from = state.doc.resolve(range.from)
    if (!holdsItems($from.parent)) return false
    const $edge = state.doc.resolve(direction < 0 ? $from.before() : $from.after())
    const passed = direction < 0 ? $edge.nodeBefore : $edge.nodeAfter
    return passed !== null && moveTo(range, $edge.pos + direction * passed.nodeSize)(state, dispatch)
  }
}

function withEmptied(doc: Node, { from, to }: BlockRange): BlockRange {
  const $from = doc.resolve(from)
  const empties = $from.depth > 0 && from === $from.start() && to === $from.end()
  return empties ? withEmptied(doc, { from: $from.before(), to: $from.after() }) : { from, to }
}
