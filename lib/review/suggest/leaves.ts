import type { Mark, Node, ResolvedPos } from '@tiptap/pm/model'
import { anchor, kindOf, markedAs, suggestionId } from '@/lib/body/suggestions/suggestion'
import type { Own } from '../own'

/** Text, or another thing that stands in a line, with the suggestion it is under. */
export type Leaf = { from: number; to: number; node: Node; mark: Mark | null }

/** What stands in lines between two positions, cut at them. */
export function leavesBetween(doc: Node, from: number, to: number): Leaf[] {
  const leaves: Leaf[] = []
  doc.nodesBetween(from, to, (node, pos) => {
    if (node.isInline)
      leaves.push({
        from: Math.max(from, pos),
        to: Math.min(to, pos + node.nodeSize),
        node,
        mark: markedAs(node),
      })
    return true
  })
  return leaves.filter((leaf) => leaf.from < leaf.to)
}

/** The blocks that lie wholly between two positions, the outermost ones. */
export function blocksBetween(doc: Node, from: number, to: number): { pos: number; node: Node }[] {
  const blocks: { pos: number; node: Node }[] = []
  doc.nodesBetween(from, to, (node, pos) => {
    if (node.isInline || pos < from || pos + node.nodeSize > to) return true
    blocks.push({ pos, node })
    return false
  })
  return blocks
}

export function isOwnInsertion(mark: Mark | null, own: Own): boolean {
  return mark?.type.name === 'insertion' && own.suggestion(suggestionId(mark))
}

export function isOwnDeletion(mark: Mark | null, own: Own): boolean {
  return mark?.type.name === 'deletion' && own.suggestion(suggestionId(mark))
}

/** Whose inserted block does the position lie in? */
export function insertedBlockAt($pos: ResolvedPos, own: Own): 'own' | 'other' | null {
  for (let depth = $pos.depth; depth > 0; depth--) {
    const mark = markedAs($pos.node(depth))
    if (mark?.type.name === 'insertion') return isOwnInsertion(mark, own) ? 'own' : 'other'
  }
  return null
}

export function isOnlyAnchors(doc: Node, from: number, to: number): boolean {
  const leaves = leavesBetween(doc, from, to)
  return leaves.length > 0 && leaves.every(({ node }) => node.isText && isAnchors(node, from, to))
}

function isAnchors(node: Node, from: number, to: number): boolean {
  return to - from <= (node.text?.length ?? 0) && (node.text ?? '').replaceAll(anchor, '') === ''
}

/** Is anything in this node, or the node itself, suggested by somebody else? */
export function holdsOthers(node: Node, own: Own): boolean {
  const isOthers = (one: Node) => one.marks.some((mark) => kindOf(mark) !== null && !own.suggestion(suggestionId(mark)))
  let found = isOthers(node)
  node.descendants((child) => {
    found ||= isOthers(child)
    return !found
  })
  return found
}
