import { SeparatorHorizontal } from 'lucide-react'
import type { BlockEntry } from '../menus/block-entry'

export const dividerEntry = {
  name: 'divider',
  Icon: SeparatorHorizontal,
  insert: (editor) => editor.chain().focus().insertDivider().run(),
} as const satisfies BlockEntry
