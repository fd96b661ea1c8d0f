import type { Node } from '@tiptap/pm/model'
import { isStorable } from './storable-text'

/** The top-level blocks of `after` that are not shared with `before`. ProseMirror shares all that a change leaves alone. */
export function changedBlocks(before: Node, after: Node): Node[] {
  const shared = new Set(before.content.content)
  return after.content.content.filter((block) => !shared.has(block))
}

/**
 * Can each text of the block be stored? Asked of the result and not only of what came in: a change in the middle of an
 * emoji leaves two halves that are none.
 */
export function isStorableBlock(block: Node): boolean {
  let accepted = true
  block.descendants((node) => {
    if (node.text !== undefined && !isStorable(node.text)) accepted = false
    return accepted
  })
  return accepted
}
