import type { ChainedCommands, Editor } from '@tiptap/core'
import type { LucideIcon } from 'lucide-react'

/**
 * What a node declares to the menus that insert blocks. Its name in the interface is `editor.menus.blocks.<name>`; the words
 * it is found by, of both languages, are `editor.menus.keywords.<name>`.
 */
export type BlockEntry = {
  name: string
  Icon: LucideIcon
  /** Mirrored where the interface runs from right to left. */
  mirrored?: true
  /** The key that does the same, as ProseMirror writes it. */
  keys?: string
  /** Is called with the caret where the block is to stand; an empty paragraph there makes way. */
  insert: (editor: Editor) => void
  /** What it makes of the block at the caret itself; tried before it is offered, because a cell holds no heading. */
  tried?: (chain: ChainedCommands) => ChainedCommands
}
