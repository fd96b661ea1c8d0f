import { CommandManager, type Editor } from '@tiptap/core'
import type { BlockEntry } from './block-entry'

/**
 * Can this be put in where the caret is? What stands after the block at the caret always can; what the block itself becomes
 * is tried on a copy, because the commands of a chain answer for where they begin, not for where they have led.
 */
export function mayInsert(editor: Editor, { tried }: BlockEntry): boolean {
  if (!tried) return true
  const { state } = editor
  const tr = state.tr
  return tried(new CommandManager({ editor, state }).createChain(tr)).run() && tr.docChanged
}
