import type { Node } from '@tiptap/pm/model'

/** The text block that comes next on this side of a position between blocks; null when something else does. */
export function textBeside(doc: Node, pos: number, side: -1 | 1): Node | null {
  let $pos = doc.resolve(pos)
  const beside = () => (side > 0 ? $pos.nodeAfter : $pos.nodeBefore)
  while (!beside() && $pos.depth > 0) $pos = doc.resolve(side > 0 ? $pos.after() : $pos.before())
  let node = beside()
  while (node && !node.isTextblock) node = side > 0 ? node.firstChild : node.lastChild
  return node
}
