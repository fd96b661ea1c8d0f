import { history, undo } from '@tiptap/pm/history'
import { EditorState, type Plugin } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'
import { collab, getVersion, receiveTransaction } from 'prosemirror-collab'
import { expect, test } from 'vitest'
import { bodySchema } from '@/lib/body/schema'
import { doc, p } from '@/lib/body/testing'
import { rollBack } from './roll-back'
import { steadyHistory } from './steady-history'

const start = bodySchema.nodeFromJSON(doc('', '', p('أول'), p('ثان')))
const [first, second] = [5, 10]

/** Salma wrote «س» and it was confirmed; while she writes «صص» elsewhere, so many letters of a colleague come at once. */
function afterMany(plugin: Plugin, letters: number): EditorState {
  let state = EditorState.create({ doc: start, plugins: [collab({ clientID: 'salma' }), plugin] })
  const own = state.tr.insertText('س', first)
  state = state.apply(own)
  state = state.apply(receiveTransaction(state, own.steps, ['salma']))
  const { tr } = state
  for (let count = 0; count < letters; count++) tr.insertText('ك', first + 1)
  for (let count = 0; count < 2; count++) state = state.apply(state.tr.insertText('ص', second + 1))
  return state.apply(
    receiveTransaction(
      state,
      tr.steps,
      tr.steps.map(() => 'karim'),
    ),
  )
}

const undone = (state: EditorState) => {
  let after = state
  while (undo(after, (tr) => (after = after.apply(tr))));
  return after.doc.textContent
}

test.each([0, 260, 600])(
  'what cannot be sent is taken back after %i changes of others, and the rest undone',
  (letters) => {
    const state = afterMany(steadyHistory(), letters)
    const back = state.apply(rollBack(state))
    expect(getVersion(back)).toBe(1 + letters)
    expect(back.doc.textContent).toBe(`س${'ك'.repeat(letters)}أولثان`)
    expect(undone(back)).toBe(`${'ك'.repeat(letters)}أولثان`)
  },
)

test('what was written where a colleague deletes is given up after many changes of others, and the rest undone', () => {
  const state = afterMany(steadyHistory(), 600)
  const { nodeSize } = state.doc.child(3)
  const from = state.doc.content.size - nodeSize
  const deletion = new ReplaceStep(from, state.doc.content.size - 2, state.doc.slice(0, 0))
  const after = state.apply(receiveTransaction(state, [deletion], ['karim']))
  expect(after.doc.textContent).toBe(`س${'ك'.repeat(600)}أول`)
  expect(undone(after)).toBe(`${'ك'.repeat(600)}أول`)
})

test('the history by itself fails there', () => {
  const state = afterMany(history(), 600)
  expect(() => state.apply(rollBack(state))).toThrow(TypeError)
})
