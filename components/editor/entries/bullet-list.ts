import { List } from 'lucide-react'
import type { BlockEntry } from '../menus/block-entry'

export const bulletListEntry = {
  name: 'bulletList',
  Icon: List,
  mirrored: true,
  keys: 'Mod-Shift-8',
  insert: (editor) => editor.chain().focus().toggleBulletList().run(),
  tried: (chain) => chain.toggleBulletList(),
} as const satisfies BlockEntry
