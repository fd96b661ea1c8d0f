import type { Node } from '@tiptap/pm/model'
import { isStorable } from './storable-text'
import { stringsOf } from './strings-of'

/**
 * The top-level blocks of `after` from the first to the last that is not the one of `before`. ProseMirror shares all that
 * a change leaves alone, so comparing identities is enough.
 */
export function changedBlocks(before: Node, after: Node): Node[] {
  const [old, now] = [before.content.content, after.content.content]
  const shorter = Math.min(old.length, now.length)
  let start = 0
  while (start < shorter && old[start] === now[start]) start++
  let end = 0
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end++
  return now.slice(start, now.length - end)
}

/**
 * Can each text of the block be stored, words in attributes (alt, credit, a note) too? Asked of the result and not only of what came in: a change in the middle of an
 * emoji leaves two halves that are none.
 */
export function isStorableBlock(block: Node): boolean {
  let accepted = stringsOf(block).every(isStorable)
  block.descendants((node) => {
    accepted &&= stringsOf(node).every(isStorable)
    return accepted
  })
  return accepted
}
