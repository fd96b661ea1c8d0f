import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { dirTypes } from '@/lib/body/block-dir'

/** The blocks a direction is given to: the innermost ones, with the lists and quotes that lie wholly in the selection. */
export function directedBlocks({ doc, selection }: EditorState): { node: Node; position: number }[] {
  const { from, to } = selection
  const blocks: { node: Node; position: number }[] = []
  doc.nodesBetween(from, to, (node, position) => {
    const whole = position >= from && position + node.nodeSize <= to
    if (dirTypes.includes(node.type.name) && (node.isTextblock || whole)) blocks.push({ node, position })
  })
  return blocks
}
