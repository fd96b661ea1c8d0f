import type { Node } from '@tiptap/pm/model'
import { NodeSelection, Selection, type Transaction } from '@tiptap/pm/state'

/**
 * Puts a block in place of what stands between two top-level positions. The caret goes into its first text; a block
 * without text is selected. At the end of the article a paragraph follows, so that writing can go on.
 */
export function placeBlock(tr: Transaction, from: number, to: number, block: Node): Transaction {
  const isLast = to === tr.doc.content.size
  const after = isLast ? tr.doc.type.schema.nodes.paragraph?.create() : undefined
  tr.replaceWith(from, to, after ? [block, after] : block)
  const inside = block.isAtom ? null : Selection.findFrom(tr.doc.resolve(from + 1), 1, true)
  const within = inside && inside.from < from + block.nodeSize
  return tr.setSelection(within ? inside : NodeSelection.create(tr.doc, from))
}
