import type { Node, ResolvedPos } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { isDirection } from '@/lib/arabic/direction'
import { blocksAt } from '@/lib/body/commands/block-range'
import { dirTypes } from '@/lib/body/dir-types'
import type { Direction } from '@/lib/i18n/locales'

export type Directed = { node: Node; position: number }

/**
 * The blocks a direction is given to: the innermost ones, with the lists, tables and quotes of which all the text is
 * selected. `handledBlocks` has them without a selection.
 */
export function directedBlocks({ doc, selection }: EditorState): Directed[] {
  // Of whole cells that are selected, each is a range, the first one where the selection was drawn to.
  const ranges = selection.ranges.toSorted((a, b) => a.$from.pos - b.$from.pos)
  const from = Math.min(...ranges.map(({ $from }) => $from.pos))
  const to = Math.max(...ranges.map(({ $to }) => $to.pos))
  const blocks = new Map<number, Directed>()
  for (const { $from, $to } of ranges)
    doc.nodesBetween($from.pos, $to.pos, (node, position) => {
      if (!dirTypes.includes(node.type.name)) return
      if (node.isTextblock || (!selection.empty && holdsAllOf(node, position, from, to)))
        blocks.set(position, { node, position })
    })
  return [...blocks.values()]
}

/** What the menu of a block turns: the blocks it handles themselves, and of a list item the list. */
export function handledBlocks(state: EditorState): Directed[] {
  const range = blocksAt(state)
  if (!range) return []
  const $from = state.doc.resolve(range.from)
  const blocks: Directed[] = []
  $from.parent.forEach((node, offset) => {
    const position = $from.start() + offset
    const isHandled = position >= range.from && position < range.to
    if (isHandled && dirTypes.includes(node.type.name)) blocks.push({ node, position })
  })
  return blocks.length > 0 ? blocks : around($from)
}

/** The direction that the text of the block at this position is weighed against: one chosen for what it stands in, else the article's. */
export function baseAt($position: ResolvedPos, base: Direction): Direction {
  for (let depth = $position.depth; depth > 0; depth--) {
    const { dir } = $position.node(depth).attrs
    if (isDirection(dir)) return dir
  }
  return base
}

function around($position: ResolvedPos): Directed[] {
  for (let depth = $position.depth; depth > 0; depth--) {
    const node = $position.node(depth)
    if (dirTypes.includes(node.type.name)) return [{ node, position: $position.before(depth) }]
  }
  return []
}

/** Does the selection reach from the first text of the block to its last? */
function holdsAllOf(block: Node, position: number, from: number, to: number): boolean {
  let [first, last] = [position + 1, position + block.nodeSize - 1]
  for (let node = block.firstChild; node && !node.isLeaf && !node.isTextblock; node = node.firstChild) first++
  for (let node = block.lastChild; node && !node.isLeaf && !node.isTextblock; node = node.lastChild) last--
  return from <= first + 1 && to >= last - 1
}
