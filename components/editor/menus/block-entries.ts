import type { Editor } from '@tiptap/core'
import {
  AppWindow,
  GalleryHorizontal,
  Heading2,
  Heading3,
  ImagePlus,
  List,
  ListChecks,
  ListOrdered,
  MessageSquareQuote,
  Newspaper,
  NotebookPen,
  Pilcrow,
  Quote,
  SeparatorHorizontal,
  SquareLibrary,
  Table,
} from 'lucide-react'
import { askBlock } from '../views/block-question'
import type { BlockEntry } from './block-entry'

/** What the menus that insert blocks offer, in their order: an entry for each node a person may put into the body. */
export const blockEntries = [
  {
    name: 'paragraph',
    Icon: Pilcrow,
    mirrored: true,
    keys: 'Mod-Alt-0',
    insert: (editor) => editor.chain().focus().setParagraph().run(),
  },
  {
    name: 'heading2',
    Icon: Heading2,
    keys: 'Mod-Alt-2',
    insert: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    name: 'heading3',
    Icon: Heading3,
    keys: 'Mod-Alt-3',
    insert: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    name: 'bulletList',
    Icon: List,
    mirrored: true,
    keys: 'Mod-Shift-8',
    insert: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'orderedList',
    Icon: ListOrdered,
    keys: 'Mod-Shift-7',
    insert: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: 'blockquote',
    Icon: Quote,
    mirrored: true,
    keys: 'Mod-Shift-b',
    insert: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  { name: 'figure', Icon: ImagePlus, insert: (editor) => ask(editor, 'figure') },
  { name: 'gallery', Icon: GalleryHorizontal, insert: (editor) => ask(editor, 'gallery') },
  {
    name: 'pullQuote',
    Icon: MessageSquareQuote,
    mirrored: true,
    insert: (editor) => editor.chain().focus().insertPullQuote().run(),
  },
  {
    name: 'keyPoints',
    Icon: ListChecks,
    mirrored: true,
    insert: (editor) => editor.chain().focus().insertKeyPoints().run(),
  },
  { name: 'factBox', Icon: SquareLibrary, insert: (editor) => editor.chain().focus().insertFactBox().run() },
  { name: 'relatedStory', Icon: Newspaper, insert: (editor) => ask(editor, 'related') },
  { name: 'embed', Icon: AppWindow, insert: (editor) => ask(editor, 'embed') },
  { name: 'table', Icon: Table, insert: (editor) => ask(editor, 'table') },
  { name: 'editorsNote', Icon: NotebookPen, insert: (editor) => editor.chain().focus().insertEditorsNote().run() },
  { name: 'divider', Icon: SeparatorHorizontal, insert: (editor) => editor.chain().focus().insertDivider().run() },
] as const satisfies BlockEntry[]

export type BlockEntryName = (typeof blockEntries)[number]['name']

function ask(editor: Editor, kind: 'figure' | 'gallery' | 'related' | 'embed' | 'table'): void {
  askBlock(editor, { kind })
}
