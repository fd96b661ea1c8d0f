import type { Editor } from '@tiptap/core'
import {
  Bold,
  Heading2,
  Heading3,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  PilcrowLeft,
  PilcrowRight,
  Quote,
  Redo2,
  Undo2,
} from 'lucide-react'
import { blockDirection } from '@/lib/arabic/direction'
import { isField } from '@/lib/body/commands/fields'
import type { Direction } from '@/lib/i18n/locales'

export const toolNames = [
  'heading2',
  'heading3',
  'bold',
  'italic',
  'link',
  'bulletList',
  'orderedList',
  'quote',
  'direction',
  'undo',
  'redo',
] as const
export type ToolName = (typeof toolNames)[number]

export type Tool = {
  Icon: LucideIcon
  /** Mirrored where the interface runs from right to left. */
  mirrored?: true
  /** As `aria-keyshortcuts` writes it, with `Mod` for Control or Command. */
  keys?: string
  /** Opens a group, set apart from the tools before it. */
  opens?: true
}

export const tools: Record<ToolName, Tool> = {
  heading2: { Icon: Heading2, keys: 'Mod+Alt+2' },
  heading3: { Icon: Heading3, keys: 'Mod+Alt+3' },
  bold: { Icon: Bold, keys: 'Mod+B', opens: true },
  italic: { Icon: Italic, keys: 'Mod+I' },
  link: { Icon: Link, keys: 'Mod+K' },
  bulletList: { Icon: List, mirrored: true, opens: true },
  orderedList: { Icon: ListOrdered, keys: 'Mod+Shift+7' },
  quote: { Icon: Quote, mirrored: true, keys: 'Mod+Shift+B' },
  direction: { Icon: PilcrowLeft, keys: 'Mod+Shift+X', opens: true },
  undo: { Icon: Undo2, mirrored: true, keys: 'Mod+Z', opens: true },
  redo: { Icon: Redo2, mirrored: true, keys: 'Mod+Shift+Z' },
}

export const directionIcons: Record<Direction, LucideIcon> = { rtl: PilcrowLeft, ltr: PilcrowRight }

/** What each tool does; `link` opens a dialog and is not here. */
export const acts: Record<Exclude<ToolName, 'link'>, (editor: Editor) => void> = {
  heading2: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  heading3: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  bold: (editor) => editor.chain().focus().toggleBold().run(),
  italic: (editor) => editor.chain().focus().toggleItalic().run(),
  bulletList: (editor) => editor.chain().focus().toggleBulletList().run(),
  orderedList: (editor) => editor.chain().focus().toggleOrderedList().run(),
  quote: (editor) => editor.chain().focus().toggleBlockquote().run(),
  direction: (editor) => editor.chain().focus().toggleBlockDir().run(),
  undo: (editor) => editor.chain().focus().undo().run(),
  redo: (editor) => editor.chain().focus().redo().run(),
}

export type ToolbarState = {
  /** Tools whose effect is on at the selection. */
  on: ToolName[]
  /** Tools that can do nothing here. */
  off: ToolName[]
  /** How the block at the caret runs. */
  direction: Direction
}

export function toolbarState(editor: Editor): ToolbarState {
  const { selection } = editor.state
  const block = selection.$from.parent
  const inField = isField(block.type.name)
  const on: [ToolName, boolean][] = [
    ['heading2', editor.isActive('heading', { level: 2 })],
    ['heading3', editor.isActive('heading', { level: 3 })],
    ['bold', editor.isActive('bold')],
    ['italic', editor.isActive('italic')],
    ['link', editor.isActive('link')],
    ['bulletList', editor.isActive('bulletList')],
    ['orderedList', editor.isActive('orderedList')],
    ['quote', editor.isActive('blockquote')],
    ['direction', block.attrs.dir === 'rtl' || block.attrs.dir === 'ltr'],
  ]
  const off = toolNames.filter((name) =>
    name === 'undo' ? !editor.can().undo() : name === 'redo' ? !editor.can().redo() : inField,
  )
  const base = editor.view.dom.dir === 'ltr' ? 'ltr' : 'rtl'
  return {
    on: on.filter(([, isOn]) => isOn).map(([name]) => name),
    off,
    direction: blockDirection(block.attrs.dir, block.textContent, base),
  }
}
