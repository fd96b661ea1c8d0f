import { EditorState, type Transaction } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { MoveStep } from '@/lib/body/move-step'
import { bodySchema } from '@/lib/body/schema'
import { doc, fig, p } from '@/lib/body/testing'
import { parseDoc } from '@/lib/body/validate'
import { followed } from './block-question'

const [mine, other] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']
const text = parseDoc(doc('', '', p('أ'), fig(mine), p('ب')))
/** Of the paragraph and of the figure. */
const [above, place] = [4, 7]
const figure = (assetId: string) => bodySchema.nodeFromJSON(fig(assetId))
const size = figure(mine).nodeSize

test.each<[string, (tr: Transaction) => Transaction, number | null]>([
  ['a letter is typed above it', (tr) => tr.insertText('خ', above + 1), place + 1],
  ['a letter is typed below it', (tr) => tr.insertText('خ', place + size + 1), place],
  ['another picture comes in before it', (tr) => tr.insert(place, figure(other)), place + size],
  ['the same picture comes in before it', (tr) => tr.insert(place, figure(mine)), place + size],
  ['it is given other words', (tr) => tr.setNodeAttribute(place, 'alt', 'نهر'), place],
  ['it is set anew', (tr) => tr.setNodeMarkup(place, null, { assetId: mine, alt: 'نهر' }), place],
  ['it is moved', (tr) => tr.step(new MoveStep(place, place + size, above)), above],
  ['it is deleted', (tr) => tr.delete(place, place + size), null],
  ['another picture takes its place', (tr) => tr.replaceWith(place, place + size, figure(other)), null],
])('%s', (_what, change, position) => {
  const now = followed({ kind: 'replace_figure', position: place }, change(start()))
  expect(now).toEqual(position === null ? null : { kind: 'replace_figure', position })
})

test('a question about no block is not touched', () => {
  expect(followed({ kind: 'gallery' }, start().delete(place, place + size))).toEqual({ kind: 'gallery' })
})

function start(): Transaction {
  return EditorState.create({ doc: text }).tr
}
