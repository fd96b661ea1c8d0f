import { afterEach, expect, test, vi } from 'vitest'
import { sayLeaving, sayPresent } from './presence-api'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('every word has a higher turn than the one before, the good-bye too, and after a reload', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-30T08:00:00Z') })
  const bodies: string[] = []
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => bodies.push(body))
  vi.stubGlobal('navigator', { sendBeacon: (_: string, body: Blob) => void blobs.push(body) })
  const blobs: Blob[] = []
  const tab = { articleId: 'a', clientId: 'c', personId: 'p' }
  const report = { version: 1, selection: null, away: false }

  await sayPresent(tab, report)
  await sayPresent(tab, report)
  sayLeaving('a', 'c')
  vi.advanceTimersByTime(1_000)
  vi.resetModules()
  const reloaded = await import('./presence-api')
  await reloaded.sayPresent(tab, report)

  const goodbye = await blobs[0]?.text()
  const turns = [bodies[0], bodies[1], goodbye, bodies[2]].map((body) => JSON.parse(body ?? '{}').turn)
  expect(turns).toEqual([...turns].sort((a, b) => a - b))
  expect(new Set(turns).size).toBe(4)
})
