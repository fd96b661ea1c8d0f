import type { Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { bodySchema } from '@/lib/body/schema'
import { doc, p } from '@/lib/body/testing'
import { changedParts } from './changed-parts'

const before = bodySchema.nodeFromJSON(doc('عنوان', 'ملخص', p('أ'), p('ب'), p('ج')))
const { tr } = EditorState.create({ doc: before })
const words = (node: Node) => node.content.content.map(({ textContent }) => textContent)
const at = (text: string) => {
  let found = 0
  before.forEach((block, offset) => {
    if (block.textContent === text) found = offset
  })
  return found
}

test.each([
  ['nothing', before, [], []],
  ['a letter', tr.insertText('!', at('ب') + 1).doc, ['ب'], ['!ب']],
  [
    'a paragraph more',
    EditorState.create({ doc: before }).tr.insert(at('ج'), bodySchema.node('paragraph')).doc,
    [],
    [''],
  ],
  ['a paragraph less', EditorState.create({ doc: before }).tr.delete(at('أ'), at('ب')).doc, ['أ'], []],
])('%s', (_, after, old, now) => {
  const [first, second] = changedParts(before, after)
  // Headline and standfirst begin both, an empty paragraph ends both.
  expect(words(first)).toEqual(['عنوان', 'ملخص', ...old, ''])
  expect(words(second)).toEqual(['عنوان', 'ملخص', ...now, ''])
  first.check()
  second.check()
})
