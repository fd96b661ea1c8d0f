import { expect, test, vi } from 'vitest'
import { doc, p } from '@/lib/body/testing'
import { FakeWriter } from './fake-writer'

vi.stubGlobal('navigator', { platform: 'Linux', userAgent: '' })

const by = { id: 'colleague', name: { ar: 'رانيا' }, slug: 'rania' }
const early = { by, at: '2026-11-24T10:00:00.000Z' }
const late = { by, at: '2026-11-24T10:30:00.000Z' }

test('suggestions are asked for once: later only those that may have come since, and none is forgotten', async () => {
  const asked: string[] = []
  const bodies: unknown[] = []
  const answers = [{ early }, { late }, {}]
  vi.stubGlobal('fetch', async (address: string, { body }: RequestInit = {}) => {
    asked.push(address)
    if (body) bodies.push(JSON.parse(String(body)))
    return Response.json({ suggestions: answers.shift(), threads: [] })
  })
  const writer = await FakeWriter.open(doc('عنوان', '', p('نص')), 'direct')
  await writer.desk.ask()
  await writer.desk.send({ verb: 'resolve', threadId: 'c' })
  const address = '/api/articles/a/review'
  expect(asked).toEqual([address, `${address}?since=2026-11-24T09%3A58%3A00.000Z`, address])
  expect(bodies).toEqual([{ verb: 'resolve', threadId: 'c', since: '2026-11-24T10:28:00.000Z' }])
  expect(writer.desk.get().review?.suggestions).toEqual({ early, late })
})
