import { expect, test } from 'vitest'
import type { DocJson } from './doc-json'
import { outgoing } from './outgoing'
import { b, doc, p } from './testing'

const marked = (type: string, text: string, attrs: Record<string, unknown> = { id: 1 }): DocJson => ({
  type: 'text',
  text,
  marks: [{ type, attrs }],
})
const plain = (text: string): DocJson => ({ type: 'text', text, marks: [] })

test.each<[string, DocJson, DocJson]>([
  ['a suggested insertion is not in it', p('قال ', marked('insertion', 'أمس '), 'إن'), p('قال ', 'إن')],
  ['a suggested deletion still is', p('قال ', marked('deletion', 'أمس ')), p('قال ', plain('أمس '))],
  ['a comment leaves its text', p(marked('comment', 'النص')), p(plain('النص'))],
  ['a note leaves its text', p(marked('tk', 'الرقم', { note: 'تحقق' })), p(plain('الرقم'))],
  ['bold stays', p(b('النص')), p(b('النص'))],
  ['a block suggested to be added', { ...p('جديد'), marks: [{ type: 'insertion' }] }, p('قديم')],
])('%s', (_, block, expected) => {
  const rest = block.marks ? [p('قديم')] : []
  expect(outgoing(doc('عنوان', '', block, ...rest))).toEqual(doc('عنوان', '', expected))
})
