import { NotebookPen } from 'lucide-react'
import type { BlockEntry } from '../menus/block-entry'

export const editorsNoteEntry = {
  name: 'editorsNote',
  Icon: NotebookPen,
  insert: (editor) => editor.chain().focus().insertEditorsNote().run(),
} as const satisfies BlockEntry
