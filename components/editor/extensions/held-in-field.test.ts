import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { bodySchema } from '@/lib/body/schema'
import { doc, p } from '@/lib/body/testing'
import { blockDecorations } from './block-decorations'
import { heldInField } from './held-in-field'

const held = blockDecorations((block) => heldInField(block, 'rtl'))

/** What is held in an article, block by block. */
function heldIn(state: EditorState, set = held.init(state.doc)): string[] {
  return set.find().map(({ from, to }) => state.doc.textBetween(from, to))
}

const article = (headline: string, standfirst: string) =>
  EditorState.create({ doc: bodySchema.nodeFromJSON(doc(headline, standfirst, p('لغة C++ في المتن'))) })

test.each([
  ['لغة C++ تعود', 'هاتف +974 4489 6666', ['C++', '+974 4489 6666']],
  ['3-1 نتيجة عادلة', '', ['1']],
  // Drawn from left to right as a whole.
  ['C++ is back.', '', []],
  ['افتتاح مكتبة', 'أبوابها مفتوحة', []],
])('«%s», «%s»: %j', (headline, standfirst, runs) => expect(heldIn(article(headline, standfirst))).toEqual(runs))

test('a run is held as soon as it is one, and let go when it is none', () => {
  let state = article('لغة C', '')
  let set = held.init(state.doc)
  const apply = (change: (tr: typeof state.tr) => typeof state.tr) => {
    const tr = change(state.tr)
    set = held.apply(tr, set)
    state = state.apply(tr)
  }
  for (const sign of '++') apply((tr) => tr.insertText(sign, 1 + state.doc.child(0).content.size))
  expect(heldIn(state, set)).toEqual(['C++'])
  apply((tr) => tr.delete(5, 6))
  expect(heldIn(state, set)).toEqual([])
})
