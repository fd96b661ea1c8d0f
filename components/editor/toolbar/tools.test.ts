import { Editor } from '@tiptap/core'
import { describe, expect, test } from 'vitest'
import { stateOf } from '@/lib/body/commands/testing'
import type { DocJson } from '@/lib/body/doc-json'
import { bodyExtensions } from '@/lib/body/schema'
import {
  box,
  doc,
  embed,
  fig,
  gallery,
  h,
  hr,
  li,
  note,
  ol,
  p,
  points,
  pull,
  quote,
  table,
  ul,
} from '@/lib/body/testing'
import { BlockDirView } from '../extensions/block-dir'
import { type ToolName, toolsOff, turns } from './tools'

/** The caret where «^» is, a selection between two; in the headline when there is none. */
function open(...blocks: DocJson[]) {
  const { doc: start, selection } = stateOf(doc('', '', ...blocks))
  const editor = new Editor({
    element: null,
    extensions: [...bodyExtensions, BlockDirView.configure({ locale: 'ar' })],
    content: start.toJSON(),
  })
  editor.commands.setTextSelection({ from: selection.from, to: selection.to })
  return editor
}

const picture = '00000000-0000-4000-8000-000000000001'
const places: [string, ...DocJson[]][] = [
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
  ['a caption', fig(picture, 'كلمة^')],
  ['a caption in a gallery', gallery(fig(picture, 'كلمة^'))],
  ['a description', embed('youtube', 'dQw4w9WgXcQ', 'كلمة^')],
  ['the headline', p('كلمة')],
  ['a paragraph and what stands after a divider', p('كل^مة'), hr, p('كل^مة')],
  ['a paragraph and what stands after a picture', p('كل^مة'), fig(picture, 'كلمة'), p('كل^مة')],
  ['a paragraph and what stands after a gallery', p('كل^مة'), gallery(fig(picture, 'كلمة')), p('كل^مة')],
  ['an item and what stands after a gallery', ul(li(p('كل^مة'))), gallery(fig(picture, 'كلمة')), p('كل^مة')],
  ['a quote and a caption', quote(p('كل^مة')), gallery(fig(picture, 'كل^مة'))],
]

describe.each(places)('in %s', (_, ...blocks) => {
  test.each(Object.keys(turns) as (keyof typeof turns & ToolName)[])('%s is off where it does nothing', (name) => {
    const editor = open(...blocks)
    const before = editor.state
    const isOff = toolsOff(editor).includes(name)
    expect(editor.state).toBe(before)
    turns[name](editor.chain()).run()
    expect(isOff).toBe(editor.state.doc.eq(before.doc))
  })
})

test('with all of an article selected that has a gallery, what cannot turn is off', () => {
  const editor = open(p('كلمة'), gallery(fig(picture, 'كلمة')))
  editor.commands.selectAll()
  expect(toolsOff(editor)).toEqual(expect.arrayContaining(['bulletList', 'orderedList', 'quote']))
})
