import type { Node } from '@tiptap/pm/model'

export type Placed = { node: Node; pos: number }

/** The outermost blocks of two documents that differ. ProseMirror shares what a change leaves alone. */
export function changedBlocks(before: Node, after: Node): [Placed[], Placed[]] {
  const shorter = Math.min(before.childCount, after.childCount)
  let start = 0
  while (start < shorter && before.child(start) === after.child(start)) start++
  let end = 0
  while (end < shorter - start && before.children.at(-1 - end) === after.children.at(-1 - end)) end++
  return [blocksOf(before, start, before.childCount - end), blocksOf(after, start, after.childCount - end)]
}

/** The outermost blocks from one index up to another. A long text has hundreds, and this is asked with each key. */
export function blocksOf(doc: Node, from: number, to: number): Placed[] {
  let pos = 0
  for (let index = 0; index < from; index++) pos += doc.child(index).nodeSize
  return doc.children.slice(from, to).map((node) => {
    const placed = { node, pos }
    pos += node.nodeSize
    return placed
  })
}

export function childrenOf({ node, pos }: Placed): Placed[] {
  const all: Placed[] = []
  node.forEach((child, offset) => {
    all.push({ node: child, pos: pos + 1 + offset })
  })
  return all
}
