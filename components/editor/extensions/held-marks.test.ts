import { Editor } from '@tiptap/core'
import { history, undo } from '@tiptap/pm/history'
import { type Command, TextSelection, type Transaction } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { bodyExtensions } from '@/lib/body/schema'
import { doc, marked, p } from '@/lib/body/testing'
import { heldMarks } from './held-marks'

type Act = (editor: Editor) => void

/** The body with its marked pieces in brackets: `[to be completed]`, `<isolated rtl>`. */
function after(content: Parameters<typeof p>, ...acts: Act[]): string {
  const editor = new Editor({ element: null, extensions: bodyExtensions, content: doc('ع', 'م', p(...content)) })
  editor.view.updateState(editor.state.reconfigure({ plugins: [history(), heldMarks()] }))
  caretAt(content.length > 0 ? editor.state.doc.content.size - 1 : 7)(editor)
  for (const act of acts) act(editor)
  let out = ''
  editor.state.doc.descendants((node, _, parent) => {
    if (node.type.name === 'paragraph' && out) out += '⏎'
    if (!node.text || parent?.type.name !== 'paragraph') return
    let { text } = node
    for (const { type, attrs } of node.marks) {
      if (type.name === 'isolate') text = `<${text}${attrs.dir === 'rtl' ? ' rtl' : ''}>`
      if (type.name === 'tk') text = `[${text}]`
    }
    out += text
  })
  return out
}

const dispatch = (editor: Editor, tr: Transaction) => editor.view.dispatch(tr)
const run = (command: Command, editor: Editor) => command(editor.state, (tr) => dispatch(editor, tr))
const tk: Act = (editor) => editor.commands.toggleTk()
const isolate: Act = (editor) => editor.commands.toggleIsolate()
const bold: Act = (editor) => editor.commands.toggleBold()
const enter: Act = (editor) => editor.commands.splitBlock()
const undoIt: Act = (editor) => run(undo, editor)
const type =
  (text: string): Act =>
  (editor) => {
    for (const letter of text) dispatch(editor, editor.state.tr.insertText(letter))
  }
const backspace: Act = (editor) => {
  const { from } = editor.state.selection
  dispatch(editor, editor.state.tr.delete(from - 1, from))
}
const caretAt =
  (at: number): Act =>
  (editor) =>
    dispatch(editor, editor.state.tr.setSelection(TextSelection.create(editor.state.doc, at)))
/** A keyboard that composes a word puts the whole of it anew with each letter, and says so. */
const compose =
  (word: string): Act =>
  (editor) => {
    const start = editor.state.selection.from
    for (let length = 1; length <= word.length; length++) {
      const tr = editor.state.tr.insertText(word.slice(length - 1, length), start + length - 1)
      dispatch(editor, tr.setMeta('composition', 1))
    }
  }
/** A colleague writes at the beginning of the paragraph. */
const colleague: Act = (editor) =>
  dispatch(editor, editor.state.tr.insert(7, editor.schema.text('هـ')).setMeta('collab$', {}))

test.each<[string, Parameters<typeof p>, Act[], string]>([
  ['all that is typed after the key is to be completed', ['بلغ '], [tk, type('كذا وكذا')], 'بلغ [كذا وكذا]'],
  ['in an empty paragraph too', [], [tk, type('كذا')], '[كذا]'],
  ['until the key is pressed again', ['بلغ '], [tk, type('كذا'), tk, type(' أمس')], 'بلغ [كذا] أمس'],
  ['pressed twice, it leaves things as they were', ['بلغ '], [tk, tk, type('كذا')], 'بلغ كذا'],
  ['with bold switched on between', ['بلغ '], [tk, type('ك'), bold, type('ذا')], 'بلغ [ك][ذا]'],
  ['until the caret goes elsewhere', ['بلغ '], [tk, type('كذا'), caretAt(8), type('ا')], 'بالغ [كذا]'],
  ['and not when it comes back', ['بلغ '], [tk, type('كذا'), caretAt(8), caretAt(14), type('ا')], 'بلغ [كذا]ا'],
  ['until a new paragraph begins', ['بلغ '], [tk, type('كذا'), enter, type('ثم')], 'بلغ [كذا]⏎ثم'],
  ['a letter taken back is typed anew', ['بلغ '], [tk, type('كذ'), backspace, type('ما')], 'بلغ [كما]'],
  ['all of them too', ['بلغ '], [tk, type('ك'), backspace, type('ما')], 'بلغ [ما]'],
  ['not after a letter from before', ['بلغ '], [tk, type('ك'), backspace, backspace, type('ت')], 'بلغت'],
  ['undo ends it', ['بلغ '], [tk, type('كذا'), undoIt, type('ثم')], 'بلغ ثم'],
  ['composed words as well', ['بلغ '], [tk, compose('كذا')], 'بلغ [كذا]'],
  ['while a colleague writes', ['بلغ '], [tk, type('ك'), colleague, type('ذا')], 'هـبلغ [كذا]'],
  ['before the first letter too', ['بلغ '], [tk, colleague, type('كذا')], 'هـبلغ [كذا]'],
  [
    'numbers are isolated from left to right',
    ['هاتف '],
    [isolate, type('4489 6'), isolate, type(' ثم')],
    'هاتف <4489 6> ثم',
  ],
  [
    'words as their first letter runs',
    ['He said '],
    [isolate, type('(مرحبا)!'), isolate, type(' ok')],
    'He said <(مرحبا)! rtl> ok',
  ],
  [
    'and leave another isolate before them alone',
    [marked('isolate', 'C++', { dir: 'ltr' }), ' ثم قال'],
    [caretAt(13), isolate, type('(نعم)')],
    '<C++> ثم<(نعم) rtl> قال',
  ],
  ['both at once', ['بلغ '], [tk, isolate, type('C++')], 'بلغ [<C++>]'],
  ['a mark of before does not grow', [marked('tk', 'كذا', { note: '' })], [type(' ثم')], '[كذا] ثم'],
  ['nor does an isolate', [marked('isolate', 'C', { dir: 'ltr' })], [type('+')], '<C>+'],
])('%s', (_, content, acts, expected) => expect(after(content, ...acts)).toBe(expected))
