import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { seldom } from './seldom'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function counted(takesMs = 0) {
  const at: number[] = []
  const began = Date.now()
  const work = async () => {
    at.push(Date.now() - began)
    if (takesMs > 0) await new Promise((resolve) => setTimeout(resolve, takesMs))
    if (at.length === 1) throw new Error('no answer')
  }
  return { at, doing: seldom(work, 1_000) }
}

test('what is asked for after a quiet while is done at once, what is asked for again waits its time', async () => {
  const { at, doing } = counted()
  doing.ask()
  await vi.advanceTimersByTimeAsync(0)
  for (let n = 0; n < 20; n++) {
    doing.ask()
    await vi.advanceTimersByTimeAsync(100)
  }
  await vi.advanceTimersByTimeAsync(10_000)
  expect(at).toEqual([0, 1_000, 2_000])
})

test('never twice at a time; what is asked for meanwhile is done afterwards, also after a failure', async () => {
  const { at, doing } = counted(5_000)
  doing.ask()
  await vi.advanceTimersByTimeAsync(100)
  doing.ask()
  doing.ask()
  await vi.advanceTimersByTimeAsync(30_000)
  expect(at).toEqual([0, 6_000])
})

test('what is urgent does not wait', async () => {
  const { at, doing } = counted(200)
  doing.ask()
  await vi.advanceTimersByTimeAsync(100)
  doing.rush()
  await vi.advanceTimersByTimeAsync(300)
  doing.ask()
  doing.rush()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(at).toEqual([0, 200, 400])
})

test('after the end nothing is done', async () => {
  const { at, doing } = counted(200)
  doing.ask()
  await vi.advanceTimersByTimeAsync(100)
  doing.ask()
  doing.stop()
  doing.ask()
  doing.rush()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(at).toEqual([0])
})
