import { MessageSquareQuote } from 'lucide-react'
import type { BlockEntry } from '../menus/block-entry'

export const pullQuoteEntry = {
  name: 'pullQuote',
  Icon: MessageSquareQuote,
  mirrored: true,
  insert: (editor) => editor.chain().focus().insertPullQuote().run(),
} as const satisfies BlockEntry
