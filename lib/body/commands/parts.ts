/** Keys in the parts of a block that has several: a pull quote and who said it, a fact box and its title, a caption. */
import { type Command, Selection, TextSelection } from '@tiptap/pm/state'

/** Enter: to the next part of the block, from the last one to a new paragraph after the block. */
export const leavePart: Command = (state, dispatch) => {
  const { $from, $to } = state.selection
  if (!$from.sameParent($to) || !isPart($from.parent.type.name)) return false
  const depth = $from.depth
  const isOnlyPart = $from.parent.type.name === 'figure' || $from.parent.type.name === 'embed'
  const isLast = isOnlyPart || $from.index(depth - 1) === $from.node(depth - 1).childCount - 1
  const after = isLast && !isOnlyPart ? $from.after(depth - 1) : $from.after()
  if (!isLast) {
    const next = Selection.findFrom(state.doc.resolve(after), 1, true)
    if (next) dispatch?.(state.tr.setSelection(next).scrollIntoView())
    return true
  }
  const outer = $from.node(isOnlyPart ? depth - 1 : depth - 2)
  const { paragraph } = state.schema.nodes
  const index = outer ? state.doc.resolve(after).index() : 0
  if (!paragraph || !outer?.canReplaceWith(index, index, paragraph)) return true
  if (dispatch) {
    const tr = state.tr.insert(after, paragraph.create())
    dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView())
  }
  return true
}

/** Backspace at the start of a part: an empty block becomes a paragraph; otherwise the caret goes to the part before. */
export const backIntoPart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const name = $from.parent.type.name
  if (!empty || $from.parentOffset > 0 || !isPart(name) || name === 'figure' || name === 'embed') return false
  const depth = $from.depth - 1
  const block = $from.node(depth)
  const { paragraph } = state.schema.nodes
  if (block.textContent === '' && paragraph) {
    if (dispatch) {
      const tr = state.tr.replaceWith($from.before(depth), $from.after(depth), paragraph.create())
      dispatch(tr.setSelection(TextSelection.create(tr.doc, $from.before(depth) + 1)).scrollIntoView())
    }
    return true
  }
  const before = Selection.findFrom(state.doc.resolve($from.before()), -1, true)
  if (before) dispatch?.(state.tr.setSelection(before).scrollIntoView())
  return true
}

/**
 * Enter in the empty last paragraph of a fact box or a note goes on below it. These blocks are isolating or wrap
 * paragraphs only, so nothing can simply be lifted out of them.
 */
export const leaveBox: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const depth = $from.depth - 1
  if (!empty || depth < 1 || $from.parent.type.name !== 'paragraph' || $from.parent.content.size > 0) return false
  const box = $from.node(depth)
  const least = box.type.name === 'factBox' ? 2 : box.type.name === 'editorsNote' ? 1 : null
  const { paragraph } = state.schema.nodes
  if (least === null || !paragraph || $from.index(depth) < least || $from.index(depth) < box.childCount - 1)
    return false
  if (dispatch) {
    const tr = state.tr.insert($from.after(depth), paragraph.create()).delete($from.before(), $from.after())
    const caret = tr.mapping.map($from.after(depth), -1) + 1
    dispatch(tr.setSelection(TextSelection.create(tr.doc, caret)).scrollIntoView())
  }
  return true
}

const parts = ['pullQuoteText', 'attribution', 'factBoxTitle', 'figure', 'embed']

function isPart(name: string): boolean {
  return parts.includes(name)
}
