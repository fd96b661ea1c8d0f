import { Fragment, type Node } from '@tiptap/pm/model'
import { isSuggested } from '@/lib/body/suggestions/suggestion'

/** The headline and the standfirst begin every document. */
const fields = 2

/**
 * Both documents without the blocks, at the start and at the end, in which nothing changed; still documents. ProseMirror
 * shares what a change leaves alone, so that comparing identities is enough. Both end with an empty paragraph: where every
 * changed block is to go, one would be filled in, and be taken for one that came with the change.
 */
export function changedParts(before: Node, after: Node): [Node, Node] {
  const shorter = Math.min(before.childCount, after.childCount)
  let start = 0
  while (start < shorter && before.child(start) === after.child(start)) start++
  let end = 0
  while (end < shorter - start && fromEnd(before, end) === fromEnd(after, end)) end++
  // A suggestion may reach over the break into a block that did not change itself.
  while (start > 0 && (goesOn(before, start - 1) || goesOn(after, start - 1))) start--
  while (end > 0 && (goesOn(before, before.childCount - end - 1) || goesOn(after, after.childCount - end - 1))) end--
  return [part(before, start, end), part(after, start, end)]
}

function part(doc: Node, start: number, end: number): Node {
  const blocks = doc.content.content
  const last = doc.type.schema.node('paragraph')
  const changed = blocks.slice(Math.max(start, fields), Math.max(fields, blocks.length - end))
  return doc.copy(Fragment.fromArray([...blocks.slice(0, fields), ...changed, last]))
}

function fromEnd(doc: Node, index: number): Node {
  return doc.child(doc.childCount - 1 - index)
}

/** Does a suggestion stand on both sides of the break after the block at `index`? */
function goesOn(doc: Node, index: number): boolean {
  if (index < 0 || index + 1 >= doc.childCount) return false
  return reaches(doc.child(index), 'lastChild') && reaches(doc.child(index + 1), 'firstChild')
}

function reaches(block: Node, side: 'firstChild' | 'lastChild'): boolean {
  for (let node: Node | null = block; node; node = node[side])
    // In a text also what stands further in: an anchor holds the break whatever is written beside it.
    if (isSuggested(node) || (node.isTextblock && node.children.some(isSuggested))) return true
  return false
}
