import { type Step, Transform } from '@tiptap/pm/transform'
import { expect, test } from 'vitest'
import { jsonBytes, limits } from '@/lib/body/limits'
import { bodySchema } from '@/lib/body/schema'
import { doc, p } from '@/lib/body/testing'
import { nextBatch } from './next-batch'

/** A step for each text, typed before the one before it. */
function steps(...texts: string[]): readonly Step[] {
  const transform = new Transform(bodySchema.nodeFromJSON(doc('', '', p(''))))
  for (const text of texts) transform.insert(5, bodySchema.text(text))
  return transform.steps
}

const pasted = 'خبر '.repeat(limits.bytes / 16)

test.each([
  ['nothing', [], 0],
  ['few letters', ['خ', 'ب', 'ر'], 3],
  ['many letters', Array.from({ length: 500 }, () => 'خ'), 200],
  ['large pastes', [pasted, pasted, pasted, pasted, pasted], 1],
  ['a letter after a large paste', [pasted, 'خ', pasted], 2],
  ['more than a batch by itself', ['خ'.repeat(limits.bytes * 0.4), 'خ'], 1],
])('of %s it takes what the server takes at once', (_, texts, count) => {
  const all = steps(...texts)
  const batch = nextBatch(all)
  expect(batch).toEqual(all.slice(0, count))
  expect(jsonBytes(batch.map((step) => step.toJSON()))).toBeLessThan(limits.bytes)
})
