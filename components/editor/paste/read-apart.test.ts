import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pasteLimits } from '@/lib/body/paste/paste-limits'
import { defaultHouseStyle } from '@/lib/style/house-style'
import { readApart, Unreadable } from './read-apart'

const settings = { locale: 'ar', house: defaultHouseStyle.ar } as const
const long = { html: '', text: 'نص '.repeat(pasteLimits.worker), plain: false }

class FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null
  onerror: ((event: { message: string }) => void) | null = null
  asked: unknown
  ended = false
  postMessage(question: unknown) {
    this.asked = question
  }
  terminate() {
    this.ended = true
  }
}

let worker: FakeWorker
const start = () => worker as unknown as Worker
beforeEach(() => {
  vi.useFakeTimers()
  worker = new FakeWorker()
})
afterEach(() => {
  vi.useRealTimers()
})

test('what is short is read here', () => {
  expect(readApart({ html: '', text: 'نص', plain: false }, settings, start)).toMatchObject({ ok: true })
  expect(worker.asked).toBeUndefined()
})

test('what is long is read by the worker, which is ended then', async () => {
  const reading = readApart(long, settings, start)
  expect(worker.asked).toEqual({ clipboard: long, settings })
  worker.onmessage?.({ data: { ok: true, source: 'text', blocks: [] } })
  expect(await reading).toEqual({ ok: true, source: 'text', blocks: [] })
  expect(worker.ended).toBe(true)
  expect(vi.getTimerCount()).toBe(0)
})

test('a worker that is not there leaves the reading to the page', async () => {
  const reading = readApart(long, settings, start)
  worker.onerror?.({ message: '' })
  expect(await reading).toMatchObject({ ok: true, source: 'text' })
})

test('a worker that does not come to an end is given up', async () => {
  const reading = expect(readApart(long, settings, start)).rejects.toThrow(Unreadable)
  vi.advanceTimersByTime(pasteLimits.patience)
  await reading
  expect(worker.ended).toBe(true)
})

test('what the worker cannot read is not tried again', async () => {
  const reading = expect(readApart(long, settings, start)).rejects.toThrow(Unreadable)
  worker.onmessage?.({ data: null })
  await reading
})
