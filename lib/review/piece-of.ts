import type { Node } from '@tiptap/pm/model'
import { kindOf } from '@/lib/body/suggestions/suggestion'

/**
 * Where a suggestion or the passage of a thread first stands, as far as that goes without a gap; null when it is not in the
 * text. Two of its places may be far apart, as those of a moved block: what is between them is not part of it.
 */
export function pieceOf(doc: Node, id: string): { from: number; to: number } | null {
  let piece: { from: number; to: number } | null = null
  let isWhole = false
  doc.descendants((node, pos) => {
    if (isWhole) return false
    const isPart = node.marks.some(
      (mark) => (kindOf(mark) !== null || mark.type.name === 'comment') && String(mark.attrs.id) === id,
    )
    if (isPart) piece = { from: piece?.from ?? pos, to: pos + node.nodeSize }
    else if (piece && node.isLeaf) isWhole = true
    return !isPart
  })
  return piece
}
