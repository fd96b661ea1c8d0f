import { expect, test } from 'vitest'
import { bodySchema } from '@/lib/body/schema'
import { br, doc, li, marked, p, ul } from '@/lib/body/testing'
import { blockReader } from './style-blocks'

const nodeOf = (...blocks: Parameters<typeof doc> extends [string, string, ...infer Rest] ? Rest : never) =>
  bodySchema.nodeFromJSON(doc('عنوان', 'ملخص', ...blocks))

test('every block of text is read with its place: headline, standfirst, paragraphs, items', () => {
  const node = nodeOf(p('فقرة'), ul(li(p('بند'))), p())
  const placed = blockReader()(node)
  expect(placed.map(({ block }) => block.text)).toEqual(['عنوان', 'ملخص', 'فقرة', 'بند'])
  for (const { block, at } of placed) expect(node.textBetween(at, at + block.text.length)).toBe(block.text)
})

test('offsets in the text are offsets in the block, and what nobody may touch is named', () => {
  const [, , placed] = blockReader()(
    nodeOf(p('قبل', br, marked('isolate', 'C++', { dir: null }), ' ', marked('deletion', 'محذوف', { id: 's1' }))),
  )
  expect(placed?.block).toMatchObject({
    text: 'قبل\nC++ محذوف',
    skip: [
      [4, 7],
      [8, 13],
    ],
  })
})

test('in the headline, which has no marks, the runs that are held are named', () => {
  const [headline, standfirst] = blockReader()(
    bodySchema.nodeFromJSON(doc('لغة C++ تعود', 'Real Madrid 3-1 على أرضه', p('لغة C++'))),
  )
  expect(headline?.block.skip).toEqual([[4, 7]])
  // A number is read with what stands around it.
  expect(standfirst?.block.skip).toEqual([[0, 11]])
})

test('a block keeps its id while it is not touched, and gets another when it is', () => {
  const read = blockReader()
  const before = nodeOf(p('أولى'), p('ثانية'))
  const typed = before.replace(before.content.size - 1, before.content.size - 1, before.slice(1, 2))
  const ids = (node: typeof before) => read(node).map(({ block }) => block.id)
  const [first, second] = [ids(before), ids(typed)]
  expect(second.slice(0, 3)).toEqual(first.slice(0, 3))
  expect(second[3]).not.toBe(first[3])
})

test('one block that stands in two places is two', () => {
  const paragraph = bodySchema.nodeFromJSON(p('مكررة'))
  const base = nodeOf(p('أولى'))
  const twice = base.copy(base.content.addToEnd(paragraph).addToEnd(paragraph))
  const placed = blockReader()(twice)
  expect(new Set(placed.map(({ block }) => block.id)).size).toBe(placed.length)
  expect(placed.map(({ at }) => at)).toEqual([...new Set(placed.map(({ at }) => at))])
})
