import type { Editor } from '@tiptap/core'
import type { BlockEntry } from './block-entry'
import { wouldChange } from './would-change'

/** Can this be put in where the caret is? What stands after the block at the caret always can. */
export function mayInsert(editor: Editor, { tried }: BlockEntry): boolean {
  return !tried || wouldChange(editor, tried)
}
