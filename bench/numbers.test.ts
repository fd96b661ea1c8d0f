import { expect, test } from 'vitest'
import { percentile } from './numbers'

test.each([
  [[3, 1, 2], 0.5, 2],
  [[1, 2, 3, 4], 0.5, 2],
  [[10, 20], 0.95, 20],
  [[5], 0, 5],
  [Array.from({ length: 100 }, (_, at) => at + 1), 0.95, 95],
])('of %j at %d: %d', (sample, share, expected) => {
  expect(percentile(sample, share)).toBe(expected)
})
