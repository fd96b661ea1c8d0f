import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openStream, type Source } from './stream'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

class FakeSource implements Source {
  listeners = new Map<string, (event: { data?: unknown }) => void>()
  closed = false
  constructor(readonly url: string) {}
  addEventListener = (type: string, listener: (event: { data?: unknown }) => void) =>
    void this.listeners.set(type, listener)
  close = () => {
    this.closed = true
  }
  say(type: string, data?: unknown) {
    this.listeners.get(type)?.({ data: JSON.stringify(data) })
  }
}

function open(onRows: () => boolean = () => true) {
  const sources: FakeSource[] = []
  const page = Object.assign(new EventTarget(), { hidden: false })
  const heard = { opened: 0, ended: 0 }
  const at = { version: 4 }
  const stream = openStream({
    url: (since) => `/events?since=${since}`,
    version: () => at.version,
    onRows,
    onOpen: () => heard.opened++,
    onEnded: () => heard.ended++,
    connect: (url) => {
      const source = new FakeSource(url)
      sources.push(source)
      return source
    },
    page: page as unknown as Document,
  })
  const last = () => sources.at(-1) as FakeSource
  const show = (hidden: boolean) => {
    page.hidden = hidden
    page.dispatchEvent(new Event('visibilitychange'))
  }
  return { stream, sources, last, heard, at, show }
}

test('a hidden tab lets go of its stream and catches up from its own version when shown', () => {
  const { sources, last, show, at } = open()
  expect(last().url).toBe('/events?since=4')
  show(true)
  expect(last().closed).toBe(true)
  at.version = 9
  show(false)
  expect(sources).toHaveLength(2)
  expect(last().url).toBe('/events?since=9')
})

test('an error is followed by new requests, at growing distances', async () => {
  const { sources, last } = open()
  last().say('error')
  await vi.advanceTimersByTimeAsync(500)
  expect(sources).toHaveLength(2)
  last().say('error')
  await vi.advanceTimersByTimeAsync(500)
  expect(sources).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(500)
  expect(sources).toHaveLength(3)
})

test('silence longer than the heartbeat means a dead line', async () => {
  const { sources, last } = open()
  last().say('open')
  await vi.advanceTimersByTimeAsync(40_000)
  last().say('ping')
  await vi.advanceTimersByTimeAsync(40_000)
  expect(sources).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(sources).toHaveLength(2)
  expect(sources[0]?.closed).toBe(true)
})

test('a gap asks again from the version the editor has', () => {
  const { sources, last } = open(() => false)
  last().say('steps', [{ version: 9 }])
  expect(sources).toHaveLength(2)
})

test('the end of the session ends the stream', async () => {
  const { sources, last, heard } = open()
  last().say('ended')
  await vi.advanceTimersByTimeAsync(120_000)
  expect(heard.ended).toBe(1)
  expect(sources).toHaveLength(1)
})

test('closed is closed', async () => {
  const { sources, stream, show } = open()
  stream.close()
  show(true)
  show(false)
  await vi.advanceTimersByTimeAsync(120_000)
  expect(sources).toHaveLength(1)
  expect(sources[0]?.closed).toBe(true)
})
