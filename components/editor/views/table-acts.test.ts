import { EditorState, TextSelection } from '@tiptap/pm/state'
import * as tables from '@tiptap/pm/tables'
import { expect, test } from 'vitest'
import { doc, p, table } from '@/lib/body/testing'
import { parseDoc } from '@/lib/body/validate'
import { type TableAct, tableActsOff } from './table-acts'

const text = parseDoc(doc('', '', p('خارج'), table(['أ', 'ب', 'ت'], ['ج', 'د', 'ذ'])))

test.each<[string, EditorState, TableAct[]]>([
  ['with the caret in a cell nothing can be merged or split', caretIn('د'), ['mergeOrSplit']],
  ['cells of one row can be merged', cells('ج', 'د'), []],
  ['where every row is selected, the table itself is what can be deleted', cells('أ', 'ج'), ['deleteRow']],
  ['where every column is selected too', cells('أ', 'ت'), ['deleteColumn']],
  ['of all cells', cells('أ', 'ذ'), ['deleteRow', 'deleteColumn']],
  ['merged cells can be split', merged(), []],
  ['the only row cannot be deleted', caretIn('أ', [['أ', 'ب']]), ['mergeOrSplit', 'deleteRow']],
])('%s', (_, state, off) => expect(tableActsOff(tables, state)).toEqual(off))

test('outside a table nothing can be done with it', () => {
  expect(tableActsOff(tables, caretIn('خارج'))).toContain('rowAfter')
})

function caretIn(words: string, rows?: string[][]): EditorState {
  const inside = rows ? parseDoc(doc('', '', table(...rows))) : text
  return EditorState.create({ doc: inside, selection: TextSelection.create(inside, placeOf(inside, words)) })
}

function cells(from: string, to: string): EditorState {
  const cell = (words: string) => text.resolve(placeOf(text, words)).before(-1)
  return EditorState.create({ doc: text, selection: tables.CellSelection.create(text, cell(from), cell(to)) })
}

function merged(): EditorState {
  let state = cells('ج', 'د')
  tables.mergeCells(state, (tr) => {
    state = state.apply(tr)
  })
  return state
}

function placeOf(inside: typeof text, words: string): number {
  let place = 0
  inside.descendants((node, position) => {
    if (node.isText && node.text === words) place = position
  })
  return place
}
