import type { Editor } from '@tiptap/core'
import type { LucideIcon } from 'lucide-react'
import type { Locale } from '@/lib/i18n/locales'

/** What an entry may need to know of the article it inserts into. */
export type EntryRoom = { articleId: string; locale: Locale; uiLocale: Locale }

/**
 * What a node declares to the menus that insert blocks. Its name in the interface is `editor.menus.blocks.<name>`; the words
 * it is found by, of both languages, are `editor.menus.keywords.<name>`.
 */
export type BlockEntry<Name extends string = string> = {
  name: Name
  Icon: LucideIcon
  /** Mirrored where the interface runs from right to left. */
  mirrored?: true
  /** The key that does the same, with `Mod` for Control or Command. */
  keys?: string
  /** Is called with the caret where the block is to stand; an empty paragraph there makes way. */
  insert: (editor: Editor, room: EntryRoom) => void
}
