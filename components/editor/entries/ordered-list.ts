import { ListOrdered } from 'lucide-react'
import type { BlockEntry } from '../menus/block-entry'

export const orderedListEntry = {
  name: 'orderedList',
  Icon: ListOrdered,
  keys: 'Mod-Shift-7',
  insert: (editor) => editor.chain().focus().toggleOrderedList().run(),
  tried: (chain) => chain.toggleOrderedList(),
} as const satisfies BlockEntry
