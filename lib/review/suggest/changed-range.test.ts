import { expect, test } from 'vitest'
import { doc, p } from '@/lib/body/testing'
import { parseDoc } from '@/lib/body/validate'
import { changedRange } from './changed-range'

const before = parseDoc(doc('', '', p('a'), p('b'), p('c')))
const [headline, standfirst, a, b, c] = before.children
const other = parseDoc(doc('', '', p('d'))).child(2)
const texts = (blocks: { textContent: string }[]) => blocks.map(({ textContent }) => textContent).join()

test.each<[string, (typeof a)[], [string, string, number]]>([
  ['nothing', [a, b, c], ['', '', 5]],
  ['one block in the midst', [a, other, c], ['b', 'd', 3]],
  ['one block at the end', [a, b, other], ['c', 'd', 4]],
  ['one that came in', [a, other, b, c], ['', 'd', 3]],
  ['one that went', [a, c], ['b', '', 3]],
  ['all of them', [other], ['a,b,c', 'd', 2]],
])('%s', (_what, blocks, [old, now, index]) => {
  const content = [headline, standfirst, ...blocks].flatMap((block) => block ?? [])
  const range = changedRange(before, before.type.create(null, content))
  expect([texts(range.old), texts(range.now), range.index]).toEqual([old, now, index])
  expect(before.resolve(range.at).index()).toBe(index)
})
