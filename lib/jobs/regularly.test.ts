import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { regularly } from './regularly'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('a job runs again and again, also after it failed', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  let runs = 0
  const stop = regularly({
    name: 'count',
    everyMs: 1_000,
    work: async () => {
      runs++
      if (runs === 1) throw new RangeError('text of an article')
    },
  })
  expect(runs).toBe(0)
  await vi.advanceTimersByTimeAsync(3_500)
  expect(runs).toBe(3)
  expect(told.mock.calls).toEqual([['job count:', 'RangeError']])
  await stop()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(runs).toBe(3)
})

test('stopping tells the run under way, and waits for it', async () => {
  let ended = false
  const stop = regularly({
    name: 'wait',
    everyMs: 10,
    work: (signal) =>
      new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => {
          ended = true
          resolve()
        })
      }),
  })
  await vi.advanceTimersByTimeAsync(20)
  expect(ended).toBe(false)
  await stop()
  expect(ended).toBe(true)
})
