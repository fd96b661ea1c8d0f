import { expect, test } from 'vitest'
import { isSnapshotDue } from './snapshot-due'

test.each<[string, number, number, boolean]>([
  ['a few steps in a short text', 100, 2_000, false],
  ['many steps in a short text', 500, 2_000, true],
  ['many steps, but a long text', 500, 250_000, false],
  ['as many steps as a long text is worth', 5_000, 250_000, true],
])('%s', (_, steps, docBytes, due) => {
  expect(isSnapshotDue({ steps, docBytes })).toBe(due)
})
