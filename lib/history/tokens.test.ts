import { expect, test } from 'vitest'
import { bodySchema } from '@/lib/body/schema'
import { b, doc, p } from '@/lib/body/testing'
import { tokensBetween } from './tokens'

const text = bodySchema.nodeFromJSON(doc('ع', 'م', p('أ', b('ب')), p()))
// 0 headline, 3 standfirst, 6 paragraph, 10 empty paragraph.
test.each([
  ['nothing', 6, 6, []],
  ['a letter', 7, 8, [' أ']],
  ['a letter with its mark', 8, 9, ['bold ب']],
  ['a paragraph from its beginning to its end', 6, 10, ['<paragraph', ' أ', 'bold ب', '>paragraph']],
  ['over the border of two', 8, 12, ['bold ب', '>paragraph', '<paragraph', '>paragraph']],
  ['the headline and what begins after it', 1, 4, [' ع', '>headline', '<standfirst']],
])('%s', (_, from, to, expected) => {
  expect(tokensBetween(text, from, to)).toEqual(expected)
})
