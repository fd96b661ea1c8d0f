import { Pilcrow } from 'lucide-react'
import type { BlockEntry } from '../menus/block-entry'

export const paragraphEntry = {
  name: 'paragraph',
  Icon: Pilcrow,
  mirrored: true,
  keys: 'Mod-Alt-0',
  insert: (editor) => editor.chain().focus().setParagraph().run(),
  tried: (chain) => chain.setParagraph(),
} as const satisfies BlockEntry
