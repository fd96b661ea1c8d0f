import type { Node } from '@tiptap/pm/model'
import { type Command, NodeSelection } from '@tiptap/pm/state'
import { isBlank } from '../suggestions/is-blank'
import { isField } from './fields'
import { placeBlock } from './place-block'

/**
 * Puts a block in the place of the empty paragraph at the caret, or after the top-level block the caret is in (from the
 * headline and the standfirst: at the start of the body), as `placeBlock` does.
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
    const from = spare ? at - here.nodeSize : at
    dispatch?.(placeBlock(state.tr, from, at, block).scrollIntoView())
    return true
  }
}

/** The position between the standfirst and the first block. */
function fieldsEnd(doc: Node): number {
  return doc.child(0).nodeSize + doc.child(1).nodeSize
}
