import type { Node } from '@tiptap/pm/model'
import { type Command, NodeSelection, Selection } from '@tiptap/pm/state'
import { isBlank } from '../suggestions/is-blank'
import { isField } from './fields'

/**
 * Puts a block in the place of the empty paragraph at the caret, or after the top-level block the caret is in (from the
 * headline and the standfirst: at the start of the body). The caret goes into its first text; a block without text is
 * selected. A paragraph follows, so that writing can go on.
 */
export function insertBlock(block: Node): Command {
  return (state, dispatch) => {
    const { doc, selection, schema } = state
    const { $to } = selection
    const index = selection instanceof NodeSelection && $to.depth === 0 ? $to.index(0) - 1 : $to.index(0)
    const here = doc.maybeChild(Math.max(0, index))
    if (!here) return false
    const afterHere = doc.content.content.slice(0, index + 1).reduce((sum, { nodeSize }) => sum + nodeSize, 0)
    const spare = here.type.name === 'paragraph' && isBlank(here)
    const at = isField(here.type.name) ? fieldsEnd(doc) : afterHere
    if (!doc.type.contentMatch.matchType(doc.child(0).type) || !schema.nodes.paragraph) return false
    if (!dispatch) return true
    const tr = state.tr
    const from = spare ? at - here.nodeSize : at
    const isLast = at === doc.content.size
    tr.replaceWith(from, at, isLast ? [block, schema.nodes.paragraph.create()] : block)
    const inside = block.isAtom ? null : Selection.findFrom(tr.doc.resolve(from + 1), 1, true)
    const within = inside && inside.from < from + block.nodeSize
    tr.setSelection(within ? inside : NodeSelection.create(tr.doc, from))
    dispatch(tr.scrollIntoView())
    return true
  }
}

/** The position between the standfirst and the first block. */
function fieldsEnd(doc: Node): number {
  return doc.child(0).nodeSize + doc.child(1).nodeSize
}
