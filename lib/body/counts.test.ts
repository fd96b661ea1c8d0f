import { EditorState, TextSelection } from '@tiptap/pm/state'
import { CellSelection } from '@tiptap/pm/tables'
import { expect, test } from 'vitest'
import { charactersIn, countedCharacters, countedText, countedWords, selectedText } from './counts'
import { b, br, doc, fig, h, li, marked, p, pull, table, ul } from './testing'
import { wordCount } from './text'
import { parseDoc } from './validate'

const id = '7f1f4a1e-58c1-4f0c-9a3c-0d5b0c6a9d11'
const article = parseDoc(
  doc(
    'العنوان لا يُعدّ',
    'ولا الملخص',
    p('قال ', b('الرئ'), 'يس إن', br, '٣ مدن'),
    h(2, 'خلفية'),
    ul(li(p('بند أول'))),
    fig(id, 'تعليق الصورة'),
    pull('قول', 'قائله'),
    table(['البلد', 'العدد']),
  ),
)

test('words are those that readers are told of', () => {
  expect(countedWords(article)).toBe(14)
  expect(countedWords(article)).toBe(wordCount(article))
})

test('after an edit the count is right again', () => {
  const { tr } = EditorState.create({ doc: article })
  const after = tr.insertText('أمس ', article.child(0).nodeSize + article.child(1).nodeSize + 1).doc
  expect(countedWords(after)).toBe(15)
  expect(countedCharacters(after).characters - countedCharacters(article).characters).toBe(4)
})

test('only blocks that changed are read again', () => {
  countedWords(article)
  const { tr } = EditorState.create({ doc: article })
  const after = tr.insertText('أمس ', article.child(0).nodeSize + article.child(1).nodeSize + 1).doc
  const read: string[] = []
  for (const block of after.children) {
    const { toJSON } = block
    block.toJSON = () => {
      read.push(block.textContent)
      return toJSON.call(block)
    }
  }
  countedWords(after)
  countedWords(after)
  expect(read).toEqual(['أمس قال الرئيس إن٣ مدن'])
})

test.each([
  ['قال محمد', 8, 7],
  ['مُحَمَّد', 4, 4],
  ['سطر\nوسطر', 7, 7],
  ['', 0, 0],
  ['a b\u00A0c', 5, 3],
])('«%s» has %i characters, %i without spaces', (text, characters, withoutSpaces) => {
  expect(charactersIn(text)).toEqual({ characters, withoutSpaces })
})

test('what is selected is counted as the body is: without what is only suggested', () => {
  const suggested = parseDoc(
    doc(
      'قمة',
      'ملخص',
      p('حضر ', marked('insertion', 'عشرون ', { id: 'x-1' }), marked('deletion', 'ثلاثون ', { id: 'x-2' }), 'وزيراً'),
      p('وبدأت'),
    ),
  )
  const begin = suggested.child(0).nodeSize + suggested.child(1).nodeSize
  expect(countedText(suggested, begin, suggested.content.size)).toBe('حضر ثلاثون وزيراً\nوبدأت')
  expect(charactersIn(countedText(suggested, begin, suggested.content.size))).toEqual(countedCharacters(suggested))
  expect(countedText(suggested, begin + 2, begin + 4)).toBe('ضر')
  expect(countedText(suggested, 1, 3)).toBe('قم')
})

test('of the cells of a table that are selected, all are counted', () => {
  const written = parseDoc(doc('قمة', 'ملخص', table(['البلد', 'العدد'], ['لبنان', '3'])))
  const cells: number[] = []
  written.descendants(({ type }, position) => {
    if (type.spec.tableRole?.endsWith('cell')) cells.push(position)
  })
  const between = (first: number, last: number) => CellSelection.create(written, cells[first] ?? 0, cells[last])
  expect(selectedText(between(0, 3)).split('\n').sort()).toEqual(['3', 'البلد', 'العدد', 'لبنان'])
  expect(selectedText(between(0, 2)).split('\n').sort()).toEqual(['البلد', 'لبنان'])
  expect(selectedText(TextSelection.create(written, 1, 3))).toBe('قم')
})
