import { splitBlock } from '@tiptap/pm/commands'
import { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { bodySchema } from '@/lib/body/schema'
import { withoutSuggestions } from '@/lib/body/settled'
import { anchor } from '@/lib/body/suggestions/suggestion'
import { doc, p } from '@/lib/body/testing'
import { asSuggestion } from './suggest/as-suggestion'
import { isSuggestionOnly } from './suggestion-only'

const myThread = '00000000-0000-4000-8000-00000000000a'
const otherThread = '00000000-0000-4000-8000-00000000000b'
const mine = { suggestion: (id: string) => id.startsWith('mine'), comment: (id: string) => id === myThread }
const theirs = { newId: () => 'theirs', suggestion: (id: string) => id === 'theirs', comment: () => false }

/** Two paragraphs whose break somebody else has suggested. */
function broken(): EditorState {
  const json = doc('عنوان', '', p('أول'), p('نص طويل'), p('آخر'))
  const state = EditorState.create({ schema: bodySchema, doc: Node.fromJSON(bodySchema, json) })
  const caret = TextSelection.create(state.doc, find(state, 'طويل'))
  const there = state.apply(state.tr.setSelection(caret))
  let made = there
  splitBlock(there, (change) => {
    const tracked = asSuggestion(change, there, theirs)
    if (tracked) made = there.apply(tracked)
  })
  return made
}

function find({ doc: node }: EditorState, text: string): number {
  let found = -1
  node.descendants((child, pos) => {
    const at = child.text?.indexOf(text) ?? -1
    if (found < 0 && at >= 0) found = pos + at
  })
  return found
}

test('what holds the break that another suggested cannot be taken from it', () => {
  const state = broken()
  const held = find(state, anchor)
  expect(held).toBeGreaterThan(0)
  const { doc: after } = state.tr.delete(held, held + 1)
  expect(isSuggestionOnly(state.doc, after, mine)).toBe(false)
})

test('text put between it and the break does not make the break real', () => {
  const state = broken()
  const text = bodySchema.text('x', [bodySchema.mark('insertion', { id: 'mine' })])
  const { doc: after } = state.tr.insert(find(state, anchor) + 1, text)
  expect(isSuggestionOnly(state.doc, after, mine)).toBe(true)
  expect(withoutSuggestions(after).childCount).toBe(withoutSuggestions(state.doc).childCount)
})

test('two blocks that were there cannot be joined by marks at their ends', () => {
  const state = broken()
  const mark = bodySchema.mark('insertion', { id: 'mine' })
  const end = find(state, 'أول') + 3
  const { doc: after } = state.tr
    .insert(end, bodySchema.text(anchor, [mark]))
    .insert(end + 3, bodySchema.text(anchor, [mark]))
  expect(isSuggestionOnly(state.doc, after, mine)).toBe(false)
})

test("comments of one's own come and go, those of others stay", () => {
  const state = broken()
  const comment = (id: string) => bodySchema.mark('comment', { id })
  const from = find(state, 'آخر')
  const commented = state.tr.addMark(from, from + 3, comment(myThread))
  expect(isSuggestionOnly(state.doc, commented.doc, mine)).toBe(true)
  expect(isSuggestionOnly(commented.doc, state.doc, mine)).toBe(true)
  const others = state.tr.addMark(from, from + 3, comment(otherThread)).doc
  expect(isSuggestionOnly(others, state.doc, mine)).toBe(false)
})

test('a paragraph cannot come in beside a block that is inserted', () => {
  const inserted = bodySchema.mark('insertion', { id: 'mine' })
  const block = (text: string) => bodySchema.node('paragraph', null, bodySchema.text(text), [inserted])
  const given = Node.fromJSON(bodySchema, doc('عنوان', '', p('أول'), p('آخر')))
  const state = EditorState.create({ schema: bodySchema, doc: given })
  const between = find(state, 'آخر') - 1
  const { doc: before } = state.tr.insert(between, block('جديد'))
  const { doc: after } = state.tr.insert(between, [block('جديد'), bodySchema.node('paragraph')])
  expect(isSuggestionOnly(given, before, mine)).toBe(true)
  expect(isSuggestionOnly(before, after, mine)).toBe(false)
})
