import type { Node } from '@tiptap/pm/model'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { changedBlocks, isStorableBlock } from './changes'
import { b, doc, li, p, ul } from './testing'
import { parseDoc } from './validate'

const start = parseDoc(doc('عنوان', '', p('أ'), p('ب'), p('ج')))
const body = 1 + 'عنوان'.length + 1 + 2

test.each<[string, (tr: Transaction) => Transaction, string[]]>([
  ['nothing', (tr) => tr, []],
  ['typing', (tr) => tr.insertText('x', body + 1), ['xأ']],
  ['typing in the headline', (tr) => tr.insertText('x', 1), ['xعنوان']],
  ['a block more', (tr) => tr.split(body + 4), ['', 'ب']],
  ['a block less', (tr) => tr.delete(body + 3, body + 6), []],
  ['a mark', (tr) => tr.addMark(body + 7, body + 8, start.type.schema.mark('bold')), ['ج']],
  ['two places', (tr) => tr.insertText('x', body + 7).insertText('x', body + 1), ['xأ', 'ب', 'xج']],
])('%s', (_what, change, texts) => {
  const tr = change(EditorState.create({ doc: start }).tr)
  expect(changedBlocks(tr.before, tr.doc).map((block: Node) => block.textContent)).toEqual(texts)
})

test.each([
  ['text', p('نص 😀'), true],
  ['an emoji cut by a mark', p('\uD83D', b('\uDE00')), false],
  ['NUL deep inside', ul(li(p('أ'), ul(li(p('\u0000'))))), false],
])('%s', (_what, json, storable) => expect(isStorableBlock(start.type.schema.nodeFromJSON(json))).toBe(storable))
