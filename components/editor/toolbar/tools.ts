import type { ChainedCommands, Editor } from '@tiptap/core'
import { redoDepth, undoDepth } from '@tiptap/pm/history'
import {
  ArrowRightLeft,
  Bold,
  Brackets,
  CircleHelp,
  Construction,
  GripVertical,
  Heading2,
  Heading3,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  PilcrowLeft,
  PilcrowRight,
  Plus,
  Quote,
  Redo2,
  Strikethrough,
  Underline,
  Undo2,
} from 'lucide-react'
import { blockDirection } from '@/lib/arabic/direction'
import { isField } from '@/lib/body/commands/fields'
import { heldMark } from '@/lib/body/commands/held-mark'
import { tkPassage } from '@/lib/body/commands/tk-passage'
import type { Direction } from '@/lib/i18n/locales'
import { baseAt } from '../extensions/directed-blocks'
import { openSlash } from '../extensions/slash'
import { uiKeys } from '../menus/ui-keys'
import { wouldChange } from '../menus/would-change'

export const toolNames = [
  'insert',
  'heading2',
  'heading3',
  'bold',
  'italic',
  'underline',
  'strike',
  'link',
  'tk',
  'isolate',
  'bulletList',
  'orderedList',
  'quote',
  'direction',
  'directions',
  'block',
  'undo',
  'redo',
  'help',
] as const
export type ToolName = (typeof toolNames)[number]

export type Tool = {
  Icon: LucideIcon
  /** Mirrored where the interface runs from right to left. */
  mirrored?: true
  /** As ProseMirror writes it. */
  keys?: string
  /** Opens a group, set apart from the tools before it. */
  opens?: true
  /** Says with `aria-pressed` whether it is on. */
  toggles?: true
  /** Is of use in the headline and the standfirst too. */
  everywhere?: true
  /** Shown on a phone only when asked for. */
  spare?: true
}

/** What is of use to whoever only reads. */
export const readingTools = ['directions', 'help'] as const satisfies ToolName[]

export const tools: Record<ToolName, Tool> = {
  insert: { Icon: Plus },
  heading2: { Icon: Heading2, keys: 'Mod-Alt-2', toggles: true },
  heading3: { Icon: Heading3, keys: 'Mod-Alt-3', toggles: true, spare: true },
  bold: { Icon: Bold, keys: 'Mod-b', opens: true, toggles: true },
  italic: { Icon: Italic, keys: 'Mod-i', toggles: true, spare: true },
  underline: { Icon: Underline, keys: 'Mod-u', toggles: true, spare: true },
  strike: { Icon: Strikethrough, keys: 'Mod-Shift-s', toggles: true, spare: true },
  link: { Icon: Link, keys: uiKeys.link },
  tk: { Icon: Construction, keys: 'Mod-Alt-k', toggles: true, everywhere: true, spare: true },
  isolate: { Icon: Brackets, keys: 'Mod-Shift-9', toggles: true, spare: true },
  bulletList: { Icon: List, mirrored: true, keys: 'Mod-Shift-8', opens: true, toggles: true },
  orderedList: { Icon: ListOrdered, keys: 'Mod-Shift-7', toggles: true, spare: true },
  quote: { Icon: Quote, mirrored: true, keys: 'Mod-Shift-b', toggles: true },
  direction: { Icon: PilcrowLeft, keys: 'Mod-Shift-x', opens: true, toggles: true },
  directions: { Icon: ArrowRightLeft, keys: uiKeys.directions, toggles: true, everywhere: true, spare: true },
  block: { Icon: GripVertical, keys: uiKeys.blockMenu, opens: true },
  undo: { Icon: Undo2, mirrored: true, keys: 'Mod-z', opens: true, everywhere: true },
  redo: { Icon: Redo2, mirrored: true, keys: 'Mod-Shift-z', everywhere: true, spare: true },
  help: { Icon: CircleHelp, keys: uiKeys.help, opens: true, everywhere: true, spare: true },
}

export const directionIcons: Record<Direction, LucideIcon> = { rtl: PilcrowLeft, ltr: PilcrowRight }

/** What a tool that opens something asks of the menus; they listen for `menu`. */
export type MenuRequest = 'link' | 'tk' | 'help' | 'directions' | 'block'

declare module '@tiptap/core' {
  interface EditorEvents {
    menu: MenuRequest
    /** A comment on the selected text is asked for. */
    askComment: undefined
  }
}

/** What makes the block at the caret another one. */
export const turns = {
  heading2: (chain) => chain.toggleHeading({ level: 2 }),
  heading3: (chain) => chain.toggleHeading({ level: 3 }),
  bulletList: (chain) => chain.toggleBulletList(),
  orderedList: (chain) => chain.toggleOrderedList(),
  quote: (chain) => chain.toggleBlockquote(),
  direction: (chain) => chain.toggleBlockDir(),
} satisfies Partial<Record<ToolName, (chain: ChainedCommands) => ChainedCommands>>

const turn = (name: keyof typeof turns) => (editor: Editor) => void turns[name](editor.chain().focus()).run()

const asks = (request: MenuRequest) => (editor: Editor) => void editor.emit('menu', request)

export const acts: Record<ToolName, (editor: Editor) => void> = {
  insert: openSlash,
  heading2: turn('heading2'),
  heading3: turn('heading3'),
  bold: (editor) => editor.chain().focus().toggleBold().run(),
  italic: (editor) => editor.chain().focus().toggleItalic().run(),
  underline: (editor) => editor.chain().focus().toggleUnderline().run(),
  strike: (editor) => editor.chain().focus().toggleStrike().run(),
  link: asks('link'),
  // Its key marks at once; the button asks what is missing. Where only what is typed next is meant, there is nothing to ask.
  tk: (editor) => {
    const { state, schema } = editor
    if (tkPassage(state) && !heldMark(state, schema.marks.tk)) asks('tk')(editor)
    else editor.chain().focus().toggleTk().run()
  },
  isolate: (editor) => editor.chain().focus().toggleIsolate().run(),
  bulletList: turn('bulletList'),
  orderedList: turn('orderedList'),
  quote: turn('quote'),
  direction: turn('direction'),
  directions: asks('directions'),
  block: asks('block'),
  undo: (editor) => editor.chain().focus().undo().run(),
  redo: (editor) => editor.chain().focus().redo().run(),
  help: asks('help'),
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
  const on: [ToolName, boolean][] = [
    ['heading2', editor.isActive('heading', { level: 2 })],
    ['heading3', editor.isActive('heading', { level: 3 })],
    ['bold', editor.isActive('bold')],
    ['italic', editor.isActive('italic')],
    ['underline', editor.isActive('underline')],
    ['strike', editor.isActive('strike')],
    ['link', editor.isActive('link')],
    ['tk', editor.isActive('tk')],
    ['isolate', editor.isActive('isolate')],
    ['bulletList', editor.isActive('bulletList')],
    ['orderedList', editor.isActive('orderedList')],
    ['quote', editor.isActive('blockquote')],
    ['direction', block.attrs.dir === 'rtl' || block.attrs.dir === 'ltr'],
    ['directions', editor.view.dom.classList.contains('shows-directions')],
  ]
  const off = toolsOff(editor)
  const base = editor.view.dom.dir === 'ltr' ? 'ltr' : 'rtl'
  return {
    on: on.filter(([, isOn]) => isOn).map(([name]) => name),
    off,
    direction: blockDirection(block.attrs.dir, block.textContent, baseAt(selection.$from, base)),
  }
}

/** Tools that can do nothing at the selection; their keys do nothing there either. */
export function toolsOff(editor: Editor): ToolName[] {
  const { state, schema } = editor
  const { $from, $to } = state.selection
  const { isTextblock, type } = $from.parent
  const inField = isField(type.name)
  // A title holds no links and no bold letters.
  const isPlain = (name: ToolName) => {
    const mark = schema.marks[name]
    return mark !== undefined && isTextblock && $from.sameParent($to) && !type.allowsMarkType(mark)
  }
  // A paragraph of the body becomes anything; a cell holds no list, and a heading is no quote.
  const turnsAnyway = type === schema.nodes.paragraph && $from.depth === 1 && $from.sameParent($to)
  const isStuck = (name: ToolName) => !turnsAnyway && isTurn(name) && !wouldChange(editor, turns[name])
  return toolNames.filter((name) => {
    if (name === 'undo') return undoDepth(state) === 0
    if (name === 'redo') return redoDepth(state) === 0
    return (inField && !tools[name].everywhere) || isPlain(name) || isStuck(name)
  })
}

function isTurn(name: ToolName): name is keyof typeof turns {
  return name in turns
}
