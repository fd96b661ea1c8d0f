import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { compare } from '@/lib/history/compare'
import type { DocJson } from '../doc-json'
import { markRuns } from '../isolate-runs'
import { bodySchema } from '../schema'
import { doc, p } from '../testing'
import { readPaste } from './read-paste'

const read = (html: string, base: 'rtl' | 'ltr' = 'rtl') => {
  const reading = readPaste({ html, text: '', plain: false }, { base })
  if (!reading.ok) throw new Error(reading.reason)
  return reading.blocks
}
/** Text and the direction of what is isolated. */
const isolatesIn = (blocks: DocJson[]) =>
  blocks.flatMap(({ content = [] }) =>
    content.flatMap(({ text, marks = [] }) =>
      marks.flatMap(({ type, attrs }) => (type === 'isolate' ? [[text, attrs?.dir]] : [])),
    ),
  )

test.each<[string, [string, string][]]>([
  ['<p>لغة C++ تعود</p>', [['C++', 'ltr']]],
  ['<p>هاتف <bdi>+974 4489 6666</bdi></p>', [['+974 4489 6666', 'ltr']]],
  ['<p>هاتف \u2068+974 4489 6666\u2069 اليوم</p>', [['+974 4489 6666', 'ltr']]],
  ['<p>قال <bdi>(العربي!)</bdi> ثم</p>', [['(العربي!)', 'rtl']]],
  ['<p>قال <bdi dir="RTL">(A!)</bdi> ثم</p>', [['(A!)', 'rtl']]],
  [
    '<p>Real Madrid 3-1 على أرضه</p>',
    [
      ['Real Madrid', 'ltr'],
      ['1', 'ltr'],
    ],
  ],
])('%s is isolated in a direction that is said', (html, isolates) => expect(isolatesIn(read(html))).toEqual(isolates))

test('what is typed, what is pasted and what the button isolates are the same, so that no version differs by it', () => {
  const typedText = bodySchema.nodeFromJSON(doc('ع', '', p('لغة C++ تعود')))
  const { tr } = EditorState.create({ doc: typedText })
  markRuns(tr, typedText.child(2), 6, true, () => true)
  const pasted = bodySchema.nodeFromJSON(doc('ع', '', ...read('<p>لغة C++ تعود</p>')))
  expect(compare(tr.doc, pasted, 'ar').counts).toMatchObject({ same: 3, changed: 0 })
})
