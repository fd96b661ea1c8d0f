import { Editor } from '@tiptap/core'
import { type EditorState, type Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { picture, stateOf } from './commands/testing'
import type { DocJson } from './doc-json'
import { bodyExtensions, emptyDoc } from './schema'
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
  related,
  table,
  ul,
} from './testing'

const id = '00000000-0000-4000-8000-000000000001'

beforeEach(() => void vi.stubGlobal('navigator', { platform: 'Linux', userAgent: '' }))
afterEach(() => void vi.unstubAllGlobals())

function enterKey() {
  const editor = new Editor({ element: null, extensions: bodyExtensions, content: emptyDoc() })
  const plugins = editor.extensionManager.plugins as Plugin[]
  const view = {
    get state() {
      return editor.state
    },
    dispatch: editor.view.dispatch,
    endOfTextblock: () => false,
  } as unknown as EditorView
  const event = { key: 'Enter', keyCode: 13 } as KeyboardEvent
  /** What the key makes of this state; null when it is left to the browser. */
  return (state: EditorState): EditorState | null => {
    editor.view.updateState(state)
    return plugins.some((plugin) => plugin.props.handleKeyDown?.call(plugin, view, event)) ? editor.state : null
  }
}

// «^» is the caret, two of them a selection.
test.each<[what: string, before: DocJson, after: DocJson]>([
  ['part of two paragraphs', doc('', '', p('أ^ب'), p('ج^د')), doc('', '', p('أ'), p('^د'))],
  ['a paragraph up to the next one', doc('', '', p('^أ'), p('^ب')), doc('', '', p(), p('^ب'))],
  ['all of two paragraphs', doc('', '', p('^أ'), p('ب^')), doc('', '', p(), p('^'))],
  ['a heading up to a paragraph', doc('', '', h(2, '^أ'), p('^ب')), doc('', '', p(), p('^ب'))],
  ['part of two items', doc('', '', ul(li(p('أ^ب')), li(p('ج^د')))), doc('', '', ul(li(p('أ')), li(p('^د'))))],
  ['an item up to the next one', doc('', '', ul(li(p('^أ')), li(p('^ب')))), doc('', '', ul(li(p()), li(p('^ب'))))],
  ['a paragraph and part of an item', doc('', '', p('أ^ب'), ul(li(p('ج^د')))), doc('', '', p('أ'), p('^د'))],
  ['a paragraph and part of a pull quote', doc('', '', p('أ^ب'), pull('ج^د')), doc('', '', p('أ'), p('^د'), pull(''))],
  ['part of a headline and of the standfirst', doc('عن^وان', 'م^لخص', p('نص')), doc('عن^', 'لخص', p('نص'))],
  ['part of a headline and of the body', doc('عن^وان', 'ملخص', p('ن^ص')), doc('عن^', '', p('ص'))],
  ['part of a caption and of a paragraph', doc('', '', fig(id, 'أ^ب'), p('ج^د')), doc('', '', fig(id, 'أ^د'))],
])('Enter over %s', (_, before, after) => {
  const made = enterKey()(stateOf(before))
  expect(made && picture(made)).toBe(picture(stateOf(after)))
})

test('Enter over any two places of an article deletes what lies between them, and never fails', () => {
  const press = enterKey()
  const start = stateOf(
    doc(
      'ع',
      'م',
      p('أ'),
      h(2, 'ج'),
      ul(li(p('ه'), ul(li(p('ز')))), li(p('ط'))),
      ol(1, li(p('ك'))),
      quote(p('م'), ul(li(p('س')))),
      pull('ف', 'ق'),
      fig(id, 'ش'),
      gallery(fig(id, 'ث'), fig(id, 'ذ')),
      points(li(p('ظ'))),
      box('ا', p('ب'), ul(li(p('ج')))),
      note(p('د'), p('ه')),
      related(id),
      embed('x', '12345', 'و'),
      table(['ز', 'ح']),
      hr,
      p('ط'),
    ),
  )
  const places: number[] = []
  start.doc.descendants((node, position) => {
    if (node.isTextblock) for (let at = 0; at <= node.content.size; at++) places.push(position + 1 + at)
  })
  const text = ({ doc }: EditorState, from: number, to: number) => doc.textBetween(from, to)
  const failed: string[] = []
  for (const from of places)
    for (const to of places) {
      if (to <= from || start.doc.resolve(from).sameParent(start.doc.resolve(to))) continue
      const where = `${start.doc.resolve(from)} – ${start.doc.resolve(to)}`
      try {
        const made = press(start.apply(start.tr.setSelection(TextSelection.create(start.doc, from, to))))
        if (!made) failed.push(`${where}: left to the browser`)
        else {
          made.doc.check()
          const expected = text(start, 0, from) + text(start, to, start.doc.content.size)
          const left = text(made, 0, made.doc.content.size)
          if (left !== expected) failed.push(`${where}: ${left}`)
        }
      } catch (error) {
        failed.push(`${where}: ${error}`)
      }
    }
  expect(failed).toEqual([])
})
