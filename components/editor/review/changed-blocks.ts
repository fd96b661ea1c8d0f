import type { Node } from '@tiptap/pm/model'

export type Placed = { node: Node; pos: number }

/** The outermost blocks of two documents that differ. ProseMirror shares what a change leaves alone. */
export function changedBlocks(before: Node, after: Node): [Placed[], Placed[]] {
  const shorter = Math.min(before.childCount, after.childCount)
  let start = 0
  while (start < shorter && before.child(start) === after.child(start)) start++
  let end = 0
  while (end < shorter - start && before.children.at(-1 - end) === after.children.at(-1 - end)) end++
  const changed = (doc: Node) => childrenOf({ node: doc, pos: -1 }).slice(start, doc.childCount - end)
  return [changed(before), changed(after)]
}

export function childrenOf({ node, pos }: Placed): Placed[] {
  const all: Placed[] = []
  node.forEach((child, offset) => {
    all.push({ node: child, pos: pos + 1 + offset })
  })
  return all
}
