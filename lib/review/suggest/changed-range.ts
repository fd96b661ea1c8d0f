import type { Node } from '@tiptap/pm/model'

/** The outermost blocks that differ: as they were, as they are, and where they begin in both documents. */
export function changedRange(before: Node, after: Node): { at: number; old: Node[]; now: Node[]; index: number } {
  const [old, now] = [before.content.content, after.content.content]
  const shorter = Math.min(old.length, now.length)
  let index = 0
  while (index < shorter && old[index] === now[index]) index++
  let end = 0
  while (end < shorter - index && old.at(-1 - end) === now.at(-1 - end)) end++
  const at = old.slice(0, index).reduce((size, block) => size + block.nodeSize, 0)
  return { at, old: old.slice(index, old.length - end), now: now.slice(index, now.length - end), index }
}
