import { Node, Slice } from '@tiptap/pm/model'
import { AddMarkStep, ReplaceStep, type Step } from '@tiptap/pm/transform'
import { expect, test } from 'vitest'
import { bodySchema } from '@/lib/body/schema'
import { doc, p } from '@/lib/body/testing'
import { simpleChanges } from './simple-changes'

const text = Node.fromJSON(bodySchema, doc('', '', p('صباح'), p('x')))
/** Where the first paragraph begins. */
const at = 5

const put = (from: number, to: number, letters = '') =>
  new ReplaceStep(
    at + from,
    at + to,
    letters ? new Slice(bodySchema.node('paragraph', null, bodySchema.text(letters)).content, 0, 0) : Slice.empty,
  )
const bold = new AddMarkStep(at, at + 2, bodySchema.mark('bold'))
const join = put(4, 6)

const cases: [string, Step[], Step[]][] = [
  ['letters typed one after the other are one change', [put(0, 0, 'أ'), put(1, 1, 'ب')], [put(0, 0, 'أب')]],
  ['letters taken back are one change', [put(3, 4), put(2, 3)], [put(2, 4)]],
  ['text in the place of other text is two', [put(0, 4, 'مساء')], [put(0, 4), put(0, 0, 'مساء')]],
  [
    'and what is typed on goes with what was put in',
    [put(0, 4, 'م'), put(1, 1, 'ساء')],
    [put(0, 4), put(0, 0, 'مساء')],
  ],
  ['what was deleted and what is typed there stay apart', [put(0, 4), put(0, 0, 'م')], [put(0, 4), put(0, 0, 'م')]],
  ['anything else stays as it is', [bold, join], [bold, join]],
]
test.each(cases)('%s', (_, steps, expected) => {
  expect(simpleChanges(text, steps).map((step) => step.toJSON())).toEqual(expected.map((step) => step.toJSON()))
})
