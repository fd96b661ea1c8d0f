import { Heading2, Heading3 } from 'lucide-react'
import type { BlockEntry } from '../menus/block-entry'

export const heading2Entry = {
  name: 'heading2',
  Icon: Heading2,
  keys: 'Mod-Alt-2',
  insert: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  tried: (chain) => chain.toggleHeading({ level: 2 }),
} as const satisfies BlockEntry

export const heading3Entry = {
  name: 'heading3',
  Icon: Heading3,
  keys: 'Mod-Alt-3',
  insert: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  tried: (chain) => chain.toggleHeading({ level: 3 }),
} as const satisfies BlockEntry
