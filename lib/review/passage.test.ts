import { describe, expect, test } from 'vitest'
import type { DocJson } from '@/lib/body/doc-json'
import { bodySchema } from '@/lib/body/schema'
import { doc, p } from '@/lib/body/testing'
import { passageOf } from './passage'
import { quoteLength } from './schema'

const thread = '7b0f6e0a-5c1d-4c55-9f0a-1d2f3b4c5d6e'
const other = '11111111-5c1d-4c55-9f0a-1d2f3b4c5d6e'
const about = (text: string, id = thread, ...marks: string[]): DocJson => ({
  type: 'text',
  text,
  marks: [{ type: 'comment', attrs: { id } }, ...marks.map((type) => ({ type }))],
})
const passage = (...blocks: DocJson[]) => passageOf(bodySchema.nodeFromJSON(doc('عنوان', 'ملخص', ...blocks)), thread)

describe('the passage of a thread', () => {
  test.each([
    ['a word', [p('قال ', about('الوزير'), ' أمس')], 'الوزير'],
    ['words in several marks', [p(about('قال '), about('الوزير', thread, 'bold'), ' أمس')], 'قال الوزير'],
    ['over two paragraphs, with a space between', [p('أ', about('ول')), p(about('ثان'), 'ٍ')], 'ول ثان'],
    [
      'with a line break in it',
      [p(about('سطر'), { ...about(''), type: 'hardBreak', text: undefined } as DocJson)],
      'سطر ',
    ],
    ['of another thread', [p(about('الوزير', other))], null],
    ['gone from the text', [p('قال الوزير')], null],
  ])('%s', (_, blocks, expected) => {
    expect(passage(...blocks)).toBe(expected)
  })

  test('is cut to what is kept of it, between letters', () => {
    const long = '😀'.repeat(quoteLength + 5)
    const cut = passage(p(about(long))) ?? ''
    expect([...cut]).toHaveLength(quoteLength)
    expect(cut.endsWith('😀…')).toBe(true)
  })
})
