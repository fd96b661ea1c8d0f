import { SquareLibrary } from 'lucide-react'
import type { BlockEntry } from '../menus/block-entry'

export const factBoxEntry = {
  name: 'factBox',
  Icon: SquareLibrary,
  insert: (editor) => editor.chain().focus().insertFactBox().run(),
} as const satisfies BlockEntry
