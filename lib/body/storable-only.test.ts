import { Fragment, Slice } from '@tiptap/pm/model'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { limits } from './limits'
import { bodySchema } from './schema'
import { isAcceptable, whyUnstorable } from './storable-only'
import { doc, fig, li, p, ul } from './testing'
import { parseDoc } from './validate'

const state = EditorState.create({ doc: parseDoc(doc('عنوان', '', p('نص 😀'))) })
const pictureId = '00000000-0000-4000-8000-000000000001'
const body = 1 + 'عنوان'.length + 1 + 2 + 1

test.each<[string, (tr: Transaction) => Transaction, boolean]>([
  ['typing', (tr) => tr.insertText('خبر', 1), true],
  ['an emoji', (tr) => tr.insertText('😀', 1), true],
  ['moving the caret', (tr) => tr, true],
  ['NUL', (tr) => tr.insertText('\u0000', 1), false],
  ['half an emoji', (tr) => tr.insertText('\uD83D', 1), false],
  ['a right-to-left mark', (tr) => tr.insertText('نص\u200F', 1), false],
  ['an isolate by control characters', (tr) => tr.insertText('\u2066C++\u2069', 1), false],
  ['words of a picture', (tr) => tr.insert(body - 1, block(fig(pictureId, '', { alt: 'نهر', credit: 'مداد' }))), true],
  [
    'a picture whose words hold a mark',
    (tr) => tr.insert(body - 1, block(fig(pictureId, '', { alt: 'نهر\u200F' }))),
    false,
  ],
  [
    'a picture whose words hold NUL',
    (tr) => tr.insert(body - 1, block(fig(pictureId, '', { credit: 'مداد\u0000' }))),
    false,
  ],
  [
    'half an emoji in the words of a picture',
    (tr) => tr.insert(body - 1, block(fig(pictureId, '', { alt: '\uD83D' }))),
    false,
  ],
  ['a mark in the words of a picture', (tr) => inPicture(tr).setNodeAttribute(body - 1, 'alt', '\u2067نهر'), false],
  ['new words of a picture', (tr) => inPicture(tr).setNodeAttribute(body - 1, 'alt', 'نهر'), true],
  [
    'a note that holds a mark',
    (tr) => tr.addMark(body, body + 2, bodySchema.mark('tk', { note: 'الرقم\u200E' })),
    false,
  ],
  ['half an emoji deleted', (tr) => tr.delete(body + 3, body + 4), false],
  ['a huge text', (tr) => tr.insertText('x'.repeat(limits.bytes), body), false],
  ['a large text', (tr) => tr.insertText('x'.repeat(100_000), body), true],
  [
    'too many blocks',
    (tr) =>
      tr.insert(
        body - 1,
        Array.from({ length: limits.blocks }, () => block(p('x'))),
      ),
    false,
  ],
  ['a list', (tr) => tr.insert(body - 1, block(ul(li(p('x'))))), true],
  ['what the server has accepted', (tr) => tr.insertText('\u0000', 1).setMeta('collab$', {}), true],
])('%s', (_what, change, accepted) => expect(isAcceptable(change(state.tr))).toBe(accepted))

test('a paste of blocks within the limits', () => {
  const slice = new Slice(Fragment.from([block(p('أ')), block(p('ب'))]), 1, 1)
  expect(isAcceptable(state.tr.replace(body, body, slice))).toBe(true)
})

function inPicture(tr: Transaction): Transaction {
  return tr.insert(body - 1, block(fig(pictureId)))
}

function block(json: Parameters<typeof bodySchema.nodeFromJSON>[0]) {
  return bodySchema.nodeFromJSON(json)
}

test.each<[string, (tr: Transaction) => Transaction, string | null]>([
  ['a word', (tr) => tr.insertText('خبر', body), null],
  ['a mark of direction', (tr) => tr.insertText('\u200Fخبر', body), 'other'],
  ['a huge text', (tr) => tr.insertText('x'.repeat(limits.bytes), body), 'too_large'],
])('%s is refused for a reason', (_what, change, why) => expect(whyUnstorable(change(state.tr))).toBe(why))
