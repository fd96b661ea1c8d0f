import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenIdle } from './when-idle'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('waits for the browser to be idle, and tells it how long it may', () => {
  const asked = vi.fn<(work: () => void, limits: { timeout: number }) => number>(() => 7)
  const calledOff = vi.fn()
  vi.stubGlobal('requestIdleCallback', asked)
  vi.stubGlobal('cancelIdleCallback', calledOff)
  const work = vi.fn()
  const callOff = whenIdle(work, { atMost: 80, otherwise: 0 })
  vi.advanceTimersByTime(10_000)
  expect(work).not.toHaveBeenCalled()
  expect(asked.mock.lastCall?.[1]).toEqual({ timeout: 80 })
  asked.mock.lastCall?.[0]()
  expect(work).toHaveBeenCalledOnce()
  callOff()
  expect(calledOff).toHaveBeenCalledWith(7)
})

test('where no browser tells, it waits for its time', () => {
  vi.stubGlobal('requestIdleCallback', undefined)
  const [work, given] = [vi.fn(), vi.fn()]
  whenIdle(work, { atMost: 1_000, otherwise: 50 })
  whenIdle(given, { atMost: 1_000, otherwise: 50 })()
  vi.advanceTimersByTime(50)
  expect(work).toHaveBeenCalledOnce()
  expect(given).not.toHaveBeenCalled()
})
