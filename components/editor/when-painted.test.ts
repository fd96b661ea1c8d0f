import type { Editor } from '@tiptap/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { frameMs, oncePainted, whenPainted } from './when-painted'

/** As much of an editor as is listened to. */
function fakeEditor() {
  const listeners: (() => void)[] = []
  const editor = { isDestroyed: false, on: (_: string, listener: () => void) => listeners.push(listener) }
  return {
    editor: editor as unknown as Editor & { isDestroyed: boolean },
    change: () => {
      for (const listener of listeners) listener()
    },
  }
}

const frames: (() => void)[] = []
/** The browser paints, and what waits for it runs. */
const paint = () => {
  for (const frame of frames.splice(0)) frame()
  vi.advanceTimersByTime(0)
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run))
})
afterEach(() => {
  frames.length = 0
  vi.restoreAllMocks()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a burst of changes is told once, when it has been painted', () => {
  const { editor, change } = fakeEditor()
  const told = vi.fn()
  const stop = whenPainted(editor, told)
  change()
  change()
  expect(told).not.toHaveBeenCalled()
  paint()
  expect(told).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(1_000)
  expect(told).toHaveBeenCalledTimes(1)
  stop()
  change()
  paint()
  expect(told).toHaveBeenCalledTimes(1)
})

test('a page that is not shown paints nothing: it is told all the same', () => {
  const { editor, change } = fakeEditor()
  const told = vi.fn()
  whenPainted(editor, told)
  change()
  vi.advanceTimersByTime(1_000)
  expect(told).toHaveBeenCalledTimes(1)
})

test('what waits for one painting runs at once when nothing is unpainted, else when it is, after the rest, and once', () => {
  const { editor, change } = fakeEditor()
  const order: string[] = []
  whenPainted(editor, () => order.push('around'))
  oncePainted(editor, () => order.push('now'))
  expect(order).toEqual(['now'])
  change()
  oncePainted(editor, () => order.push('send'))
  expect(order).toEqual(['now'])
  paint()
  expect(order).toEqual(['now', 'around', 'send'])
  change()
  paint()
  expect(order).toEqual(['now', 'around', 'send', 'around'])
})

test('one that fails neither keeps the rest from being told nor what was to be sent from going; the fault is reported', () => {
  const { editor, change } = fakeEditor()
  const report = vi.fn()
  vi.stubGlobal('reportError', report)
  const fault = new Error('the toolbar')
  const told = vi.fn()
  const sent = vi.fn()
  whenPainted(editor, () => {
    throw fault
  })
  whenPainted(editor, told)
  change()
  oncePainted(editor, sent)
  paint()
  expect(told).toHaveBeenCalledTimes(1)
  expect(sent).toHaveBeenCalledTimes(1)
  expect(report.mock.calls).toEqual([[fault]])
})

test('of an editor that is gone nothing is told', () => {
  const { editor, change } = fakeEditor()
  const told = vi.fn()
  whenPainted(editor, told)
  change()
  oncePainted(editor, told)
  editor.isDestroyed = true
  paint()
  expect(told).not.toHaveBeenCalled()
})

test('a device is known by what its frames take, not by how long it waits for the screen', () => {
  const { editor, change } = fakeEditor()
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  const work = (ms: number) => {
    change()
    now += 16
    for (const frame of frames.splice(0)) frame()
    now += ms
    vi.advanceTimersByTime(0)
  }
  expect(frameMs(editor)).toBe(0)
  work(2)
  expect(frameMs(editor)).toBe(2)
  for (let slow = 0; slow < 20; slow += 1) work(8)
  expect(frameMs(editor)).toBeGreaterThan(7.5)
  expect(frameMs(editor)).toBeLessThan(8)
  work(40)
  expect(frameMs(editor)).toBeLessThan(16)
})
