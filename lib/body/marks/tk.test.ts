import { Editor } from '@tiptap/core'
import { expect, test } from 'vitest'
import { withCells } from '../commands/testing'
import { bodyExtensionsFor } from '../schema'
import { b, doc, marked, p, table } from '../testing'

type Content = Parameters<typeof p>
const tk = (text: string, note = '') => marked('tk', text, { note })

/** A paragraph with [from, to) of its letters selected, after a command; marked places in brackets, with their notes. */
function after(content: Content, [from, to]: [number, number], run: (editor: Editor) => boolean): string {
  const editor = new Editor({
    element: null,
    extensions: bodyExtensionsFor('rtl'),
    content: doc('', '', p(...content)),
  })
  editor.commands.setTextSelection({ from: from + 5, to: to + 5 })
  run(editor)
  return (editor.state.doc.lastChild?.children ?? [])
    .map((node) => {
      const mark = node.marks.find(({ type }) => type.name === 'tk')
      return mark ? `[${node.text}${mark.attrs.note ? `: ${mark.attrs.note}` : ''}]` : node.text
    })
    .join('')
}

const toggle = (editor: Editor) => editor.commands.toggleTk()
const note = (editor: Editor) => editor.commands.setTk({ note: 'العدد' })
const remove = (editor: Editor) => editor.commands.unsetTk()

test.each<[string, Content, [number, number], (editor: Editor) => boolean, string]>([
  ['what is selected is marked', ['بلغ كذا أمس'], [4, 7], toggle, 'بلغ [كذا] أمس'],
  ['and free again', ['بلغ ', tk('كذا'), ' أمس'], [4, 7], toggle, 'بلغ كذا أمس'],
  ['whatever its note says', ['بلغ ', tk('كذا', 'الرقم'), ' أمس'], [4, 7], toggle, 'بلغ كذا أمس'],
  ['the word at the caret is marked', ['بلغ كذا أمس'], [5, 5], toggle, 'بلغ [كذا] أمس'],
  ['the word before the caret too', ['بلغ كذا'], [7, 7], toggle, 'بلغ [كذا]'],
  ['a caret in a marked place frees it', ['بلغ ', tk('كذا وكذا', 'الرقم'), ' أمس'], [6, 6], toggle, 'بلغ كذا وكذا أمس'],
  [
    'a marked place grows with its note',
    ['بلغ ', tk('كذا', 'الرقم'), ' ألفاً'],
    [4, 13],
    toggle,
    'بلغ [كذا ألفاً: الرقم]',
  ],
  ['between spaces nothing is meant', ['بلغ  أمس'], [4, 4], toggle, 'بلغ  أمس'],
  ['a note is written for what is selected', ['بلغ كذا'], [4, 7], note, 'بلغ [كذا: العدد]'],
  ['for the word at the caret', ['بلغ كذا أمس'], [5, 5], note, 'بلغ [كذا: العدد] أمس'],
  ['and anew for the whole place', ['بلغ ', tk('كذا وكذا', 'الرقم')], [5, 6], note, 'بلغ [كذا وكذا: العدد]'],
  ['in bold letters as well', [b('بلغ كذا')], [4, 7], note, 'بلغ [كذا: العدد]'],
  ['a place is freed whole', ['بلغ ', tk('كذا وكذا', 'الرقم')], [5, 6], remove, 'بلغ كذا وكذا'],
])('%s', (_, content, selected, run, expected) => {
  expect(after(content, selected, run)).toBe(expected)
})

test('of whole cells that are selected each is marked, and each is free again', () => {
  const editor = new Editor({
    element: null,
    extensions: bodyExtensionsFor('rtl'),
    content: doc('', '', table(['أ', 'ب'], ['ج', 'د'])),
  })
  editor.view.updateState(withCells(editor.state, 'ج', 'أ'))
  const marks = () => {
    const found: string[] = []
    editor.state.doc.descendants(({ text, marks }) => {
      if (marks.some(({ type }) => type.name === 'tk')) found.push(text ?? '')
    })
    return found
  }
  toggle(editor)
  expect(marks()).toEqual(['أ', 'ج'])
  toggle(editor)
  expect(marks()).toEqual([])
})
