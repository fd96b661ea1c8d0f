import { expect, test } from 'vitest'
import { restoringClient } from '@/lib/history/replay'
import { appendStepsInput } from './schema'

test.each([
  ['the id of a tab', 'a0b1c2d3e4f5', true],
  ['the id under which an old text is put back, and belongs to who wrote it then', restoringClient(12), false],
  ['one that could be by chance that of another tab', 'tab-1', false],
])('steps may be sent under %s: %s, %s', (_, clientId, isTaken) => {
  const input = { articleId: crypto.randomUUID(), version: 0, clientId, schemaVersion: 1, steps: [{}] }
  expect(appendStepsInput.safeParse(input).success).toBe(isTaken)
})
