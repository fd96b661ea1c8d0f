import { Editor } from '@tiptap/core'
import { expect, test } from 'vitest'
import { stateOf } from '@/lib/body/commands/testing'
import type { DocJson } from '@/lib/body/doc-json'
import { bodyExtensions } from '@/lib/body/schema'
import { box, doc, embed, fig, gallery, li, note, ol, p, points, quote, table, ul } from '@/lib/body/testing'
import { blockEntries } from './block-entries'
import { mayInsert } from './may-insert'

/** The blocks that are not offered where «^» is. */
function refused(block: DocJson): string[] {
  const { doc: start, selection } = stateOf(doc('', '', block))
  const editor = new Editor({ element: null, extensions: bodyExtensions, content: start.toJSON() })
  editor.commands.setTextSelection(selection.from)
  const before = editor.state
  const names = blockEntries.filter((entry) => !mayInsert(editor, entry)).map(({ name }) => name)
  expect(editor.state).toBe(before)
  return names
}

const headings = ['heading2', 'heading3']
const picture = '00000000-0000-4000-8000-000000000001'
const lists = ['bulletList', 'orderedList']
const texts = ['paragraph', ...headings, ...lists]

test.each<[string, DocJson, string[]]>([
  ['in a paragraph all are', p('/^'), []],
  ['in an item all but a quote, which an item does not hold', ul(li(p('أ')), li(p('/^'))), ['blockquote']],
  ['of a numbered list too', ol(1, li(p('/^'))), ['blockquote']],
  ['in a quote all are', quote(p('/^')), []],
  ['in a cell only what stands after the table', table(['أ'], ['/^']), [...headings, ...lists, 'blockquote']],
  ['in a fact box lists as well', box('أ', p('/^')), [...headings, 'blockquote']],
  ['in a note all but a quote', note(p('/^')), ['blockquote']],
  ['in a caption only what stands after the picture', fig(picture, '/^'), [...texts, 'blockquote']],
  ['in a gallery too', gallery(fig(picture, '/^')), [...texts, 'blockquote']],
  ['and in what a post shows', embed('x', '12345', '/^'), [...texts, 'blockquote']],
  ['in a point', points(li(p('/^'))), ['blockquote']],
])('%s', (_, block, expected) => expect(refused(block)).toEqual(expected))
