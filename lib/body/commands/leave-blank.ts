import { type Command, TextSelection } from '@tiptap/pm/state'
import { isBlank } from '../suggestions/is-blank'

/**
 * Enter in the last line of a list, a quote or a box, when that holds nothing but a suggested break: the line goes, and a
 * paragraph follows. What is really empty does so by itself.
 */
export const leaveBlank: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const { paragraph } = state.schema.nodes
  const line = $from.depth > 1 ? $from.node(2) : null
  if (!empty || !paragraph || !line || $from.parent.content.size === 0 || !isBlank($from.parent)) return false
  const outer = $from.node(1)
  const isAlone = line === $from.parent || (line.childCount === 1 && line.firstChild === $from.parent)
  if (!isAlone || outer.childCount === 1 || $from.index(1) < outer.childCount - 1) return false
  if (!outer.canReplace($from.index(1), outer.childCount)) return false
  if (dispatch) {
    const tr = state.tr.delete($from.before(2), $from.after(2))
    const after = tr.mapping.map($from.after(1))
    tr.insert(after, paragraph.create())
    dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView())
  }
  return true
}
