import type { Editor } from '@tiptap/core'

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
