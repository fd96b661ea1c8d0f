import { describe, expect, test } from 'vitest'
import type { DocJson } from '@/lib/body/doc-json'
import { bodySchema } from '@/lib/body/schema'
import { doc, hr, p } from '@/lib/body/testing'
import { pieceOf } from './piece-of'

const thread = '7b0f6e0a-5c1d-4c55-9f0a-1d2f3b4c5d6e'
const other = '11111111-5c1d-4c55-9f0a-1d2f3b4c5d6e'
const part = (text: string, type = 'comment', id = thread, ...more: string[]): DocJson => ({
  type: 'text',
  text,
  marks: [{ type, attrs: { id } }, ...more.map((name) => ({ type: name }))],
})
const suggested = (block: DocJson, type: string): DocJson => ({ ...block, marks: [{ type, attrs: { id: thread } }] })

const cases: [what: string, blocks: DocJson[], piece: string | null][] = [
  ['a word', [p('قال ', part('الوزير'), ' أمس')], 'الوزير'],
  [
    'words that are set differently',
    [p(part('قال '), part('الوزير', 'comment', thread, 'bold'), ' أمس')],
    'قال الوزير',
  ],
  ['words of which some have another thread too', [p(part('قال '), part('الوزير', 'comment', other))], 'قال '],
  ['over two paragraphs', [p('أ', part('ول')), p(part('ثان'), 'ٍ')], 'ول|ثان'],
  ['over an empty paragraph', [p('أ', part('ول')), p(), p(part('ثان'), 'ٍ')], 'ول||ثان'],
  ['a passage that stands twice', [p(part('الوزير'), ' أمس'), p('ثم ', part('الوزير'))], 'الوزير'],
  ['a passage on both sides of a divider', [p(part('أول')), hr, p(part('ثان'))], 'أول'],
  ['a replaced word', [p('قال ', part('الوزير', 'deletion'), part('الناطق', 'insertion'), ' أمس')], 'الوزيرالناطق'],
  [
    'a block that moves: where it goes from',
    [suggested(p('أول'), 'deletion'), p('ثان'), suggested(p('أول'), 'insertion')],
    'أول',
  ],
  ['gone', [p('قال الوزير')], null],
]

describe('the first piece of a passage or a suggestion', () => {
  test.each(cases)('%s', (_, blocks, expected) => {
    const text = bodySchema.nodeFromJSON(doc('عنوان', 'ملخص', ...blocks))
    const piece = pieceOf(text, thread)
    expect(piece && text.textBetween(piece.from, piece.to, '|')).toBe(expected)
  })
})
