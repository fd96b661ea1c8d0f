import type { Slice } from '@tiptap/pm/model'
import { describe, expect, test } from 'vitest'
import type { DocJson } from './doc-json'
import { bodySchema } from './schema'
import { doc, li, p, ul } from './testing'
import { withoutComments, withoutStandingComments } from './without-comments'

const [first, second] = ['7b0f6e0a-5c1d-4c55-9f0a-1d2f3b4c5d6e', '11111111-5c1d-4c55-9f0a-1d2f3b4c5d6e']
const about = (text: string, ...ids: string[]): DocJson => ({
  type: 'text',
  text,
  marks: [...ids.map((id) => ({ type: 'comment', attrs: { id } })), { type: 'bold' }],
})
const read = (...blocks: DocJson[]) => bodySchema.nodeFromJSON(doc('ع', '', ...blocks))
/** The threads in content, by the words they are about. */
const threadsIn = (content: Slice['content']) => {
  const found: string[] = []
  content.descendants((node) => {
    for (const { type, attrs } of node.marks)
      if (type.name === 'comment') found.push(`${node.text} ${attrs.id === first ? 1 : 2}`)
  })
  return found
}

describe('a copy', () => {
  test('has no threads, and is else the same', () => {
    const copied = withoutComments(
      read(p('قال ', about('الوزير', first)), ul(li(p(about('بند', first, second))))).content,
    )
    expect(copied.toJSON()).toEqual(read(p('قال ', about('الوزير')), ul(li(p(about('بند'))))).content.toJSON())
  })
})

/** What comes in is «الوزير ونائبه» with the first thread on the minister, both on the deputy. */
const pasted: [what: string, text: DocJson[], selected: 'nothing' | 'all', kept: string[]][] = [
  ['whose passage stands in the text', [p(about('الوزير', first))], 'nothing', ['نائبه 2']],
  ['whose passage was cut out', [p('قال')], 'nothing', ['الوزير 1', 'نائبه 2', 'نائبه 1']],
  ['whose passage gives way to it', [p(about('الوزير', first))], 'all', ['الوزير 1', 'نائبه 2', 'نائبه 1']],
  ['while all of them stand', [p(about('الوزير', first), about(' ثم', second))], 'nothing', []],
]

describe('what is pasted keeps the threads', () => {
  test.each(pasted)('%s', (_, text, selected, kept) => {
    const standing = read(...text)
    const size = standing.content.size
    const replaced = selected === 'all' ? { from: 0, to: size } : { from: size - 1, to: size - 1 }
    const slice = read(p(about('الوزير', first), ' و', about('نائبه', second, first))).slice(5, 20)
    const left = withoutStandingComments(slice, standing, replaced)
    expect(threadsIn(left.content).sort()).toEqual([...kept].sort())
    expect([left.openStart, left.openEnd]).toEqual([slice.openStart, slice.openEnd])
    expect(left.content.textBetween(0, left.content.size)).toBe(slice.content.textBetween(0, slice.content.size))
  })
})
