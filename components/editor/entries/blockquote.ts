import { Quote } from 'lucide-react'
import type { BlockEntry } from '../menus/block-entry'

export const blockquoteEntry = {
  name: 'blockquote',
  Icon: Quote,
  mirrored: true,
  keys: 'Mod-Shift-b',
  insert: (editor) => editor.chain().focus().toggleBlockquote().run(),
  tried: (chain) => chain.toggleBlockquote(),
} as const satisfies BlockEntry
