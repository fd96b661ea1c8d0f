import { Editor } from '@tiptap/core'
import { expect, test } from 'vitest'
import { withCells } from '../commands/testing'
import { bodyExtensions } from '../schema'
import { doc, marked, p, table } from '../testing'

/** What the button makes of the whole first paragraph. */
function isolated(paragraph = p('نص')) {
  const editor = new Editor({ element: null, extensions: bodyExtensions, content: doc('ع', '', paragraph) })
  const end = editor.state.doc.content.size - 1
  editor.commands.setTextSelection({ from: 6, to: end })
  editor.commands.toggleIsolate()
  const text = editor.state.doc.child(2).firstChild
  return text?.marks.map(({ type, attrs }) => `${type.name} ${attrs.dir}`)
}

test.each([
  ['Apple (Inc)', 'isolate ltr'],
  ['+974 4489 6666', 'isolate ltr'],
  ['3-1', 'isolate ltr'],
  ['(العربي!)', 'isolate rtl'],
  ['iPhone برو', 'isolate ltr'],
  ['آيفون Pro', 'isolate rtl'],
])('the button isolates «%s» as %s', (text, mark) => expect(isolated(p(text))).toEqual([mark]))

test('and takes back what is isolated, whatever its direction', () => {
  for (const dir of [null, 'ltr', 'rtl']) expect(isolated(p(marked('isolate', 'C++', { dir })))).toEqual([])
})

test('of whole cells that are selected each run has the direction of its own text', () => {
  const editor = new Editor({
    element: null,
    extensions: bodyExtensions,
    content: doc('ع', '', table(['آيفون Pro', 'Apple (Inc)'])),
  })
  editor.view.updateState(withCells(editor.state, 'آيفون Pro', 'Apple (Inc)'))
  editor.commands.toggleIsolate()
  const runs: string[] = []
  editor.state.doc.descendants(({ text, marks }) => {
    for (const { attrs } of marks) runs.push(`${text}: ${attrs.dir}`)
  })
  expect(runs).toEqual(['آيفون Pro: rtl', 'Apple (Inc): ltr'])
})
