import type { Node } from '@tiptap/pm/model'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import type { DecorationSet } from '@tiptap/pm/view'
import { collab, receiveTransaction, sendableSteps } from 'prosemirror-collab'
import { describe, expect, test } from 'vitest'
import { randomEdit, randomSelection, seeded } from '@/lib/body/random-edits'
import { bodySchema } from '@/lib/body/schema'
import { doc, fig, h, hr, li, marked, p, quote, ul } from '@/lib/body/testing'
import { blockDecorations } from './block-decorations'
import { foreignIn } from './block-dir'
import { heldInField } from './held-in-field'
import { headBlocks, hintsIn } from './placeholders'

const words = {
  headline: 'العنوان',
  standfirst: 'الملخص',
  body: 'النص',
  parts: { paragraph: 'فقرة', attribution: 'القائل', figure: 'التعليق' },
  labels: { keyPoints: 'نقاط', editorsNote: 'ملاحظة' },
}
const drawings = {
  directions: blockDecorations((block) => foreignIn(block, 'ar')),
  'directions in an English article': blockDecorations((block) => foreignIn(block, 'en')),
  'runs of the fields': blockDecorations((block) => heldInField(block, 'rtl')),
  placeholders: blockDecorations((block, index, whole) => hintsIn(block, index, whole, words), headBlocks),
}

const article = bodySchema.nodeFromJSON(
  doc(
    'لغة C++ وإطار .NET',
    'للتواصل +974 4489 6666',
    p('فقرة أولى'),
    p('In English'),
    fig('00000000-0000-4000-8000-000000000001', 'A river'),
    p('قال ', marked('isolate', 'to be or not to be', { dir: 'ltr' })),
    h(2, 'Reuters'),
    ul(li(p('بند')), li(p('item'))),
    hr,
    quote(p('')),
    p(''),
  ),
)
const start = (json = article) => EditorState.create({ doc: json, plugins: [collab({ version: 0, clientID: 'tab' })] })

const read = (set: DecorationSet) =>
  set
    .find()
    .map(({ from, to, spec }) => JSON.stringify([from, to, spec]))
    .sort()

describe.each(Object.entries(drawings))('%s', (_, drawing) => {
  test.each([1, 2, 3, 4, 5, 6, 11, 15, 29, 50])(
    'kept up over random edits, they are what the document asks for (seed %i)',
    (seed) => {
      const random = seeded(seed)
      let state = start()
      let confirmed = state.doc
      let set = drawing.init(state.doc)
      const take = (tr: Transaction) => {
        set = drawing.apply(tr, set)
        state = state.apply(tr)
        expect(read(set)).toEqual(read(drawing.init(state.doc)))
      }
      for (let round = 0; round < 400; round++) {
        take(state.tr.setSelection(randomSelection(random, state)))
        randomEdit(random)(state, take)
        if (random(5) === 0) {
          const there = EditorState.create({ doc: confirmed })
          const select = there.apply(there.tr.setSelection(randomSelection(random, there)))
          randomEdit(random)(select, ({ steps, doc: after }) => {
            confirmed = after
            take(
              receiveTransaction(
                state,
                steps,
                steps.map(() => 'other'),
              ),
            )
          })
        }
        if (random(9) === 0) {
          const steps = sendableSteps(state)?.steps ?? []
          confirmed = state.doc
          take(
            receiveTransaction(
              state,
              steps,
              steps.map(() => 'tab'),
            ),
          )
        }
      }
    },
  )

  test('what an edit does not touch is not looked at', () => {
    const looked: Node[] = []
    const watched = blockDecorations((block) => {
      looked.push(block)
      return []
    })
    const state = start()
    const set = watched.init(state.doc)
    looked.length = 0
    watched.apply(state.tr.insertText('س', 12), set)
    expect(looked.length).toBeLessThanOrEqual(3)
  })
})
