import { expect, test } from 'vitest'
import { bodySchema } from './schema'
import { b, doc, li, marked, p, ul } from './testing'
import { findTk, tksOf } from './tks'

const bold = { type: 'text', text: 'كذا', marks: [{ type: 'tk', attrs: { note: 'الرقم' } }, { type: 'bold' }] }
const article = doc(
  'عنوان',
  '',
  p('بلغ ', marked('tk', 'العدد ', { note: 'الرقم' }), bold, ' ثم ', marked('tk', 'كذا', { note: '' })),
  ul(li(p(marked('tk', 'من؟', { note: 'الاسم' }), marked('tk', ' متى؟', { note: 'اليوم' })))),
  p(b('انتهى')),
)

test('each place is one, whatever else is marked in it, with what is missing', () => {
  expect(tksOf(article)).toEqual([
    { text: 'العدد كذا', note: 'الرقم' },
    { text: 'كذا', note: '' },
    { text: 'من؟', note: 'الاسم' },
    { text: 'متى؟', note: 'اليوم' },
  ])
})

test('and is found in the text again', () => {
  const node = bodySchema.nodeFromJSON(article)
  const found = tksOf(article).map((tk) => findTk(node, tk))
  expect(found.map((range) => range && node.textBetween(range.from, range.to).trim())).toEqual([
    'العدد كذا',
    'كذا',
    'من؟',
    'متى؟',
  ])
  expect(findTk(node, { text: 'كذا', note: 'غيرها' })).toBeNull()
})
