import { type Command, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'

/**
 * Deletes a selection that begins in one box (a note, a fact box, a cell, a caption) and ends in another, or types `text`
 * over it. ProseMirror would join the two, which boxes of different kinds refuse with an error: here each block keeps what
 * is its own. Does not apply where the usual way works.
 */
export function replaceAcrossBoxes(text = ''): Command {
  return (state, dispatch) => {
    if (state.selection.empty || joins(state, (tr) => (text ? tr.insertText(text) : tr.deleteSelection()))) return false
    if (!dispatch) return true
    const { from } = state.selection
    const tr = emptiedAcrossBoxes(state)
    if (text) tr.insertText(text, from)
    dispatch(tr.setSelection(TextSelection.create(tr.doc, from + text.length)).scrollIntoView())
    return true
  }
}

/** The selected text deleted block by block, and the blocks that lie wholly between the two ends. */
export function emptiedAcrossBoxes({ tr, doc, selection: { from, to } }: EditorState): Transaction {
  const spans: { from: number; to: number }[] = []
  doc.nodesBetween(from, to, (node, position) => {
    const whole = position > from && position + node.nodeSize < to && doc.resolve(position).depth === 0
    if (whole) spans.push({ from: position, to: position + node.nodeSize })
    else if (node.isTextblock)
      spans.push({ from: Math.max(from, position + 1), to: Math.min(to, position + 1 + node.content.size) })
    return !whole && !node.isTextblock
  })
  // From the end backwards, so that earlier positions stay true.
  for (const span of spans.reverse()) if (span.to > span.from) tr.delete(span.from, span.to)
  return tr
}

/** Can ProseMirror do this to the selection? It says no by an error. */
export function joins(state: EditorState, act: (tr: Transaction) => void): boolean {
  try {
    act(state.tr)
    return true
  } catch {
    return false
  }
}
