import type { ResolvedPos } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'

/** Blocks that are moved, copied or deleted together: items of one list, pictures of one gallery, or blocks of the body. */
export type BlockRange = { from: number; to: number }

/** What the selection speaks of: the items it lies in, else the blocks of the body. Null in headline and standfirst. */
export function blocksAt({ selection: { $from, $to } }: EditorState): BlockRange | null {
  for (let depth = $from.sharedDepth($to.pos); depth > 0; depth--) {
    const [first, last] = [$from.index(depth), lastIndex($from, $to, depth)]
    if (itemParents.has($from.node(depth).type.name)) return childRange($from, depth, first, last)
  }
  const first = $from.index(0)
  return first < fieldCount ? null : childRange($from, 0, first, lastIndex($from, $to, 0))
}

/** The one block that holds this position: an item of a list or a picture of a gallery, else the block of the body. */
export function blockOf($pos: ResolvedPos): BlockRange | null {
  for (let depth = $pos.depth - 1; depth > 0; depth--) {
    if (itemParents.has($pos.node(depth).type.name))
      return childRange($pos, depth, $pos.index(depth), $pos.index(depth))
  }
  const index = $pos.index(0)
  return index < fieldCount || index >= $pos.doc.childCount ? null : childRange($pos, 0, index, index)
}

/** Headline and standfirst, which stay where they are. */
export const fieldCount = 2

const itemParents = new Set(['bulletList', 'orderedList', 'keyPoints', 'gallery'])

function childRange($pos: ResolvedPos, depth: number, first: number, last: number): BlockRange {
  return { from: $pos.posAtIndex(first, depth), to: $pos.posAtIndex(last + 1, depth) }
}

/** The index of the last child the selection holds, also when it is a selection of whole nodes. */
function lastIndex($from: ResolvedPos, $to: ResolvedPos, depth: number): number {
  return Math.max($from.index(depth), $to.depth === depth ? $to.indexAfter(depth) - 1 : $to.index(depth))
}
