import { Editor } from '@tiptap/core'
import { describe, expect, test } from 'vitest'
import { stateOf } from '@/lib/body/commands/testing'
import type { DocJson } from '@/lib/body/doc-json'
import { bodyExtensions } from '@/lib/body/schema'
import { box, doc, embed, h, li, note, ol, p, points, pull, quote, table, ul } from '@/lib/body/testing'
import { BlockDirView } from '../extensions/block-dir'
import { type ToolName, toolsOff, turns } from './tools'

/** The caret where «^» is; in the headline when there is none. */
function open(block: DocJson) {
  const { doc: start, selection } = stateOf(doc('', '', block))
  const editor = new Editor({
    element: null,
    extensions: [...bodyExtensions, BlockDirView.configure({ locale: 'ar' })],
    content: start.toJSON(),
  })
  editor.commands.setTextSelection(selection.from)
  return editor
}

const places: [string, DocJson][] = [
  ['a paragraph', p('كلمة^')],
  ['a heading', h(2, 'كلمة^')],
  ['an item', ul(li(p('كلمة^')))],
  ['a later item', ul(li(p('أ')), li(p('كلمة^')))],
  ['an item within an item', ul(li(p('أ'), ul(li(p('كلمة^')))))],
  ['a numbered item', ol(1, li(p('كلمة^')))],
  ['a quote', quote(p('كلمة^'))],
  ['a cell', table(['أ'], ['كلمة^'])],
  ['a fact box', box('أ', p('كلمة^'))],
  ['a note', note(p('كلمة^'))],
  ['a point', points(li(p('كلمة^')))],
  ['a pull quote', pull('كلمة^')],
  ['a description', embed('youtube', 'dQw4w9WgXcQ', 'كلمة^')],
  ['the headline', p('كلمة')],
]

describe.each(places)('in %s', (_, block) => {
  test.each(Object.keys(turns) as (keyof typeof turns & ToolName)[])('%s is off where it does nothing', (name) => {
    const editor = open(block)
    const before = editor.state
    const isOff = toolsOff(editor).includes(name)
    expect(editor.state).toBe(before)
    turns[name](editor.chain()).run()
    expect(isOff).toBe(editor.state.doc.eq(before.doc))
  })
})
