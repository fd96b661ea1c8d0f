import { AllSelection, EditorState, NodeSelection, type Selection, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import type { DocJson } from '@/lib/body/doc-json'
import { bodySchema } from '@/lib/body/schema'
import { box, doc, fig, li, p, quote, table, ul } from '@/lib/body/testing'
import { putBack, standsIn } from './put-back'

const picture = '00000000-0000-4000-8000-000000000001'

/** The texts of the blocks once `text` is put back, with the caret or the selection where `|` stands. */
function back(before: DocJson, text: string, select?: (state: EditorState) => Selection) {
  const marked = bodySchema.nodeFromJSON(before)
  const marks: number[] = []
  marked.descendants((node, position) => {
    for (const { index } of (node.text ?? '').matchAll(/\|/g)) marks.push(position + index)
  })
  let state = EditorState.create({ doc: marked })
  const tr = state.tr
  for (const mark of marks.toReversed()) tr.delete(mark, mark + 1)
  const [from = 1, to] = marks
  state = state.apply(tr.setSelection(TextSelection.create(tr.doc, from, to === undefined ? from : to - 1)))
  if (select) state = state.apply(state.tr.setSelection(select(state)))
  const change = putBack(state, text)
  change.doc.check()
  expect(standsIn(change.doc, text)).toBe(true)
  expect(change.selection.$from.parent.textContent).toBe(text.split('\n').filter(Boolean).at(-1)?.trim())
  return change.doc.children.map((block) => block.textContent)
}

test.each<[where: string, before: DocJson, blocks: string[]]>([
  [
    'the start of the headline, where an opened editor has it',
    doc('|عنوان', 'ملخص', p('متن')),
    ['عنوان', 'ملخص', 'ضائع', 'متن'],
  ],
  ['the standfirst', doc('عنوان', 'ملخ|ص', p('متن')), ['عنوان', 'ملخص', 'ضائع', 'متن']],
  ['the headline over an empty body', doc('عنوان|', 'ملخص'), ['عنوان', 'ملخص', 'ضائع']],
  ['an untouched article', doc('', ''), ['', '', 'ضائع']],
  ['a paragraph', doc('عنوان', 'ملخص', p('أو|ل'), p('ثان')), ['عنوان', 'ملخص', 'أول', 'ضائع', 'ثان']],
  ['a selected word', doc('عنوان', 'ملخص', p('كلمة |مهمة| هنا')), ['عنوان', 'ملخص', 'كلمة مهمة هنا', 'ضائع']],
  ['a whole headline selected', doc('|عنوان|', 'ملخص', p('متن')), ['عنوان', 'ملخص', 'ضائع', 'متن']],
  [
    'a selection over two blocks',
    doc('عنوان', 'ملخص', p('أ|ول'), p('ثا|ن'), p('ثالث')),
    ['عنوان', 'ملخص', 'أول', 'ثان', 'ضائع', 'ثالث'],
  ],
  ['a list', doc('عنوان', 'ملخص', ul(li(p('بند|')), li(p('آخر')))), ['عنوان', 'ملخص', 'بندآخر', 'ضائع']],
  ['a quotation', doc('عنوان', 'ملخص', quote(p('قول|'))), ['عنوان', 'ملخص', 'قول', 'ضائع']],
  ['a caption', doc('عنوان', 'ملخص', fig(picture, 'تعليق|')), ['عنوان', 'ملخص', 'تعليق', 'ضائع']],
  ['the title of a fact box', doc('عنوان', 'ملخص', box('إط|ار', p('نص'))), ['عنوان', 'ملخص', 'إطارنص', 'ضائع']],
  ['a cell', doc('عنوان', 'ملخص', table(['رأ|س'], ['خانة'])), ['عنوان', 'ملخص', 'رأسخانة', 'ضائع']],
])('text is put back after %s, and nothing is taken away', (_, before, blocks) => {
  expect(back(before, 'ضائع')).toEqual(blocks)
})

test('an empty paragraph with the caret takes the first line, and each line is a paragraph', () => {
  const before = doc('عنوان', 'ملخص', p('أول'), p('|'), p('ثان'))
  expect(back(before, 'سطر\n\n  وسطر ')).toEqual(['عنوان', 'ملخص', 'أول', 'سطر', 'وسطر', 'ثان'])
})

test('a selected picture and the whole text selected stay', () => {
  const before = doc('عنوان', 'ملخص', fig(picture, 'تعليق'), p('ثان'))
  const pictureAt = 'عنوان'.length + 'ملخص'.length + 4
  expect(back(before, 'ضائع', (state) => NodeSelection.create(state.doc, pictureAt))).toEqual([
    'عنوان',
    'ملخص',
    'تعليق',
    'ضائع',
    'ثان',
  ])
  expect(back(before, 'ضائع', (state) => new AllSelection(state.doc))).toEqual([
    'عنوان',
    'ملخص',
    'تعليق',
    'ثان',
    'ضائع',
  ])
})

test('text of which a line is missing does not stand in the document', () => {
  const written = bodySchema.nodeFromJSON(doc('عنوان', 'ملخص', p('سطر')))
  expect(standsIn(written, 'سطر')).toBe(true)
  expect(standsIn(written, 'سطر\nوسطر')).toBe(false)
})
