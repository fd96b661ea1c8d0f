/**
 * Keys at the borders of the headline and the standfirst. Both nodes are isolating and required by the schema, so nothing
 * can delete them; what is left to decide is where the caret goes. A key that has no effect there still answers true,
 * or the browser would edit the page by itself.
 */
import { type Command, type EditorState, Selection, TextSelection } from '@tiptap/pm/state'
import { isRunningBlock } from './turn-text'

export type FieldName = 'headline' | 'standfirst'

/** Enter: from the headline to the standfirst, from the standfirst to the first block. */
export function leaveField(field: FieldName): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection
    if ($from.parent.type.name !== field || !$from.sameParent($to)) return false
    const next = TextSelection.findFrom(state.doc.resolve($from.after(1)), 1, true)
    if (next) dispatch?.(state.tr.setSelection(next).scrollIntoView())
    return true
  }
}

/** Backspace at the start of a field: the caret goes to the end of the field before, if any. */
export function backIntoField(field: FieldName): Command {
  return (state, dispatch) => {
    if (!caretAt(state, 'start') || state.selection.$from.parent.type.name !== field) return false
    const before = Selection.findFrom(state.doc.resolve(state.selection.$from.before(1)), -1, true)
    if (before) dispatch?.(state.tr.setSelection(before).scrollIntoView())
    return true
  }
}

/** Delete at the end of a field: what follows is another field or the body, and is not pulled in. */
export function keepFieldEnd(field: FieldName): (state: EditorState) => boolean {
  return (state) => caretAt(state, 'end') && state.selection.$from.parent.type.name === field
}

/**
 * Backspace at the start of the body: a heading becomes a paragraph; from a paragraph the caret goes to the end of the
 * standfirst, and the paragraph goes too when it is empty and not the last block.
 */
export const leaveBody: Command = (state, dispatch) => {
  const { $from } = state.selection
  if (!caretAt(state, 'start') || $from.depth !== 1 || $from.index(0) !== 2 || !isRunningBlock($from.parent))
    return false
  const tr = state.tr
  const { paragraph } = state.schema.nodes
  if (paragraph && $from.parent.type !== paragraph) {
    dispatch?.(tr.setBlockType($from.pos, $from.pos, paragraph, { dir: $from.parent.attrs.dir }).scrollIntoView())
    return true
  }
  const isSpare = $from.parent.content.size === 0 && state.doc.childCount > 3
  if (isSpare) tr.delete($from.before(), $from.after())
  tr.setSelection(Selection.near(tr.doc.resolve($from.before() - 1), -1))
  dispatch?.(tr.scrollIntoView())
  return true
}

/**
 * Deletes a selection that begins in the headline or the standfirst and ends in another part, part by part, so that the
 * rest of a paragraph is not pulled into the headline. `text`, typed over the selection, goes where it began.
 */
export function deleteAcrossFields(text = ''): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection
    const first = $from.index(0)
    if ($from.depth === 0 || !isField($from.parent.type.name) || first === $to.index(0)) return false
    const tr = state.tr
    const bodyStart = bodyPosition(state)
    // From the end backwards, so that earlier positions stay true.
    if ($to.pos > bodyStart) tr.delete(bodyStart, $to.pos)
    if (first === 0) tr.delete($from.after(1) + 1, Math.min($to.pos, bodyStart - 1))
    tr.delete($from.pos, $from.end())
    if (text) tr.insertText(text, $from.pos)
    tr.setSelection(TextSelection.create(tr.doc, $from.pos + text.length))
    dispatch?.(tr.scrollIntoView())
    return true
  }
}

export function isField(name: string): name is FieldName {
  return name === 'headline' || name === 'standfirst'
}

/** The position between the standfirst and the first block. */
function bodyPosition(state: EditorState): number {
  return state.doc.child(0).nodeSize + state.doc.child(1).nodeSize
}

function caretAt(state: EditorState, edge: 'start' | 'end'): boolean {
  const { empty, $from } = state.selection
  return empty && $from.parentOffset === (edge === 'start' ? 0 : $from.parent.content.size)
}
