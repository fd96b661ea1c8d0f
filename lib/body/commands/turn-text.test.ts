import { Editor } from '@tiptap/core'
import type { Plugin } from '@tiptap/pm/state'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { DocJson } from '../doc-json'
import { bodyExtensions } from '../schema'
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
  p,
  points,
  pull,
  quote,
  related,
  table,
  ul,
  withDir,
} from '../testing'
import { stateOf } from './testing'

afterEach(() => void vi.unstubAllGlobals())

const id = '00000000-0000-4000-8000-000000000001'
const turns = {
  'a heading': (editor: Editor) => editor.commands.toggleHeading({ level: 2 }),
  'a paragraph': (editor: Editor) => editor.commands.setParagraph(),
  'a list': (editor: Editor) => editor.commands.toggleBulletList(),
  'a numbered list': (editor: Editor) => editor.commands.toggleOrderedList(),
}
type Turn = keyof typeof turns
const everyTurn = Object.keys(turns) as Turn[]

/** «^» is the caret, two of them a selection. */
function open(blocks: DocJson[]) {
  const { doc: start, selection } = stateOf(doc('عنوان', 'ملخص', ...blocks))
  const editor = new Editor({ element: null, extensions: bodyExtensions, content: start.toJSON() })
  editor.commands.setTextSelection({ from: selection.from, to: selection.to })
  return editor
}

test.each<[what: string, Turn, before: DocJson[], after: DocJson[]]>([
  ['paragraphs', 'a heading', [p('^أ'), p('ب^')], [h(2, 'أ'), h(2, 'ب')]],
  [
    'paragraphs in their chosen directions',
    'a heading',
    [withDir('ltr', p('^أ')), p('ب^')],
    [withDir('ltr', h(2, 'أ')), h(2, 'ب')],
  ],
  ['headings, back', 'a heading', [h(2, '^أ'), h(2, 'ب^')], [p('أ'), p('ب')]],
  ['a heading and a paragraph', 'a heading', [h(2, '^أ'), p('ب^')], [h(2, 'أ'), h(2, 'ب')]],
  ['a heading of another level', 'a heading', [h(3, 'أ^')], [h(2, 'أ')]],
  ['an item', 'a paragraph', [ul(li(p('أ')), li(p('ب^')))], [ul(li(p('أ'))), p('ب')]],
  ['headings', 'a paragraph', [h(2, '^أ'), h(3, 'ب^')], [p('أ'), p('ب')]],
  ['items', 'a heading', [ul(li(p('^أ')), li(p('ب^')))], [h(2, 'أ'), h(2, 'ب')]],
  ['paragraphs and headings', 'a list', [p('^أ'), h(2, 'ب^')], [ul(li(p('أ')), li(p('ب')))]],
  ['the paragraph of a note', 'a heading', [note(p('أ^'))], [h(2, 'أ')]],

  ['text around a picture', 'a heading', [p('^أ'), fig(id, 'ت'), p('ب^')], [h(2, 'أ'), fig(id, 'ت'), h(2, 'ب')]],
  [
    'text around a post',
    'a heading',
    [p('^أ'), embed('x', '12345', 'و'), p('ب^')],
    [h(2, 'أ'), embed('x', '12345', 'و'), h(2, 'ب')],
  ],
  [
    'text around a gallery',
    'a heading',
    [p('^أ'), gallery(fig(id, 'ت')), p('ب^')],
    [h(2, 'أ'), gallery(fig(id, 'ت')), h(2, 'ب')],
  ],
  ['headings around a picture, back', 'a heading', [h(2, '^أ'), fig(id), h(2, 'ب^')], [p('أ'), fig(id), p('ب')]],
  ['headings around a picture', 'a paragraph', [h(2, '^أ'), fig(id, 'ت'), h(2, 'ب^')], [p('أ'), fig(id, 'ت'), p('ب')]],
  ['text around a divider', 'a heading', [p('^أ'), hr, p('ب^')], [h(2, 'أ'), hr, h(2, 'ب')]],
  ['text around a table', 'a heading', [p('^أ'), table(['ج']), p('ب^')], [h(2, 'أ'), table(['ج']), h(2, 'ب')]],
  ['text around a box', 'a heading', [p('^أ'), box('ع', p('ج')), p('ب^')], [h(2, 'أ'), box('ع', p('ج')), h(2, 'ب')]],
])('%s: made %s', (_, name, before, after) => {
  const editor = open(before)
  expect(turns[name](editor)).toBe(true)
  expect(editor.getJSON()).toEqual(open(after).getJSON())
})

describe.each<[what: string, blocks: DocJson[], turned: Turn[]]>([
  ['a caption', [fig(id, 'ت^')], everyTurn],
  ['a caption in a gallery', [gallery(fig(id, 'ت^'))], everyTurn],
  ['captions of a gallery', [gallery(fig(id, '^أ'), fig(id, 'ب^'))], everyTurn],
  ['what a post shows', [embed('x', '12345', 'و^')], everyTurn],
  ['a pull quote', [pull('أ^', 'ب')], everyTurn],
  ['the title of a box', [box('أ^', p('ب'))], everyTurn],
  ['an item with a picture after it', [ul(li(p('^أ'))), fig(id, 'ت^')], everyTurn],
  ['a quote with a gallery after it', [quote(p('^أ')), gallery(fig(id, 'ت^'))], everyTurn],
  ...(
    [
      ['a picture', fig(id, 'ت')],
      ['a post', embed('x', '12345', 'و')],
      ['a gallery', gallery(fig(id, 'ت'))],
      ['a divider', hr],
      ['a card', related(id)],
      ['a table', table(['ج'])],
      ['a box', box('ع', p('ج'))],
      ['a pull quote', pull('ج')],
      ['a note', note(p('ج'))],
      ['key points', points(li(p('ج')))],
    ] satisfies [string, DocJson][]
  ).map(([what, between]): [string, DocJson[], Turn[]] => [
    `text around ${what}`,
    [p('^أ'), between, p('ب^')],
    ['a list', 'a numbered list'],
  ]),
  ['items around a picture', [ul(li(p('^أ'))), fig(id, 'ت'), ul(li(p('ب^')))], everyTurn],
])('%s', (_, blocks, refused) => {
  test.each(refused)('is not made %s', (name) => {
    const editor = open(blocks)
    const before = editor.state
    expect(turns[name](editor)).toBe(false)
    expect(editor.state.doc).toBe(before.doc)
  })
})

test.each(everyTurn)(
  'all of an article with its headline is not made %s where only a gallery would have to',
  (name) => {
    const editor = open([gallery(fig(id, 'ت'))])
    const before = editor.state.doc
    editor.commands.selectAll()
    expect(turns[name](editor)).toBe(false)
    expect(editor.state.doc).toBe(before)
  },
)

test.each<[where: string, DocJson, becomes: string]>([
  ['a caption, which would take its picture along', fig(id, '##^'), 'figure'],
  ['what a post shows', embed('x', '12345', '##^'), 'embed'],
  ['a paragraph, of which a heading is made', p('##^'), 'heading'],
])('two number signs and a space in %s', (_, block, becomes) => {
  vi.stubGlobal('navigator', { platform: 'Linux', userAgent: '' })
  const editor = open([block])
  const { from, to } = editor.state.selection
  for (const { props } of editor.extensionManager.plugins as Plugin[])
    props.handleTextInput?.call({} as Plugin, editor.view, from, to, ' ', () => editor.state.tr)
  expect(editor.state.doc.child(2).type.name).toBe(becomes)
})
