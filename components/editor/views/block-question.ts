import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'

/** What a block asks a person before or after it is put in. `position`: of the block in the document, when it is there already. */
export type BlockQuestion =
  | { kind: 'figure' }
  | { kind: 'gallery'; position?: number }
  | { kind: 'figure_words'; position: number }
  | { kind: 'replace_figure'; position: number }
  | { kind: 'related' }
  | { kind: 'embed' }
  | { kind: 'table' }

declare module '@tiptap/core' {
  interface EditorEvents {
    blockQuestion: BlockQuestion
  }
}

/** Opens the dialog that answers the question; `BlockDialogs` listens. */
export function askBlock(editor: Editor, question: BlockQuestion): void {
  editor.emit('blockQuestion', question)
}

/** The question after a change of the text, which others may write in while the dialog is open; null: its block is gone. */
export function followed(question: BlockQuestion, { before, doc, mapping }: Transaction): BlockQuestion | null {
  if (!('position' in question) || question.position === undefined) return question
  const block = before.nodeAt(question.position)
  // Behind what came in before it; but a block that was given other words is replaced where it begins.
  for (const side of [1, -1]) {
    const position = mapping.map(question.position, side)
    const now = doc.nodeAt(position)
    if (block && now?.type === block.type && now.attrs.assetId === block.attrs.assetId)
      return position === question.position ? question : { ...question, position }
  }
  return null
}
