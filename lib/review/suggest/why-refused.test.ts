import { history, undo } from '@tiptap/pm/history'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { bodySchema } from '@/lib/body/schema'
import { doc, li, marked, p, ul } from '@/lib/body/testing'
import { person } from './testing'
import { whyRefused } from './why-refused'

const own = person('me')
const state = EditorState.create({
  doc: bodySchema.nodeFromJSON(
    doc(
      'عنوان',
      '',
      p('نص'),
      p('قال ', marked('insertion', 'نعم', { id: 'karim-1' })),
      p(marked('deletion', 'لا', { id: 'me-1' })),
      ul(li(p(marked('insertion', 'بند', { id: 'karim-2' })))),
    ),
  ),
  plugins: [history()],
})

/** Where a block of the body begins. */
function start(index: number): number {
  const { content } = state.doc.content
  return content.slice(0, index).reduce((size, block) => size + block.nodeSize, 0)
}

const cases: [what: string, change: (tr: Transaction) => Transaction, why: string][] = [
  ['what nobody suggested', (tr) => tr.insertText('x', start(2) + 1), 'shape'],
  ['what the person suggested', (tr) => tr.delete(start(4) + 1, start(4) + 3), 'shape'],
  ['what a colleague suggested', (tr) => tr.delete(start(3) + 5, start(3) + 8), 'of_others'],
  ['beside what a colleague suggested, in the same block', (tr) => tr.delete(start(3) + 1, start(3) + 2), 'of_others'],
  ['deep in a list', (tr) => tr.delete(start(5) + 3, start(5) + 5), 'of_others'],
  [
    'a block that goes before another',
    (tr) => tr.delete(start(3), start(4)).insert(start(2), state.doc.child(3)),
    'of_others',
  ],
]

test.each(cases)('%s', (_, change, why) => expect(whyRefused(change(state.tr), own)).toBe(why))

test('an undo is told as one', () => {
  let told = ''
  const typed = state.apply(state.tr.insertText('x', start(2) + 1))
  undo(typed, (tr) => {
    told = whyRefused(tr, own)
  })
  expect(told).toBe('undo')
})
