import { schemaVersion } from '@/lib/body/schema'
import { ask } from './ask'
import { atMost, type Figure, ms } from './figure'
import { listen } from './listen'
import { longArticle } from './long-article'
import { percentile } from './numbers'
import { enterAs } from './person'
import type { OwnServer } from './site'
import { bodyStart, insertText } from './steps-of'
import { typeTogether } from './typing-together'

const keystrokes = 200
const clientId = 'benchmark'

/**
 * Single keystrokes in an Arabic article of 3,000 words, each sent when the one before was acknowledged, with a second
 * editor listening: until committed, and until shown to the other.
 */
export async function type(origin: string, server: OwnServer): Promise<Figure[]> {
  const person = await enterAs('editor', server)
  const { articleId, version: first } = await longArticle(server, person)
  const arrivals = new Map<number, number>()
  const listener = await listen(`${origin}/api/articles/${articleId}/events?since=${first}`, person, (rows) => {
    for (const { version } of rows) arrivals.set(version, performance.now())
  })
  const sent = new Map<number, number>()
  const acknowledged: number[] = []
  for (let version = first; version < first + keystrokes; version += 1) {
    sent.set(version + 1, performance.now())
    const body = JSON.stringify({ version, clientId, schemaVersion, steps: [insertText(bodyStart + 1, 'م')] })
    const headers = { 'content-type': 'application/json', cookie: person.cookie, origin }
    const answer = await ask(`${origin}/api/articles/${articleId}/steps`, { method: 'POST', headers, body })
    if (answer.status !== 200) throw new Error(`steps were refused: ${answer.status} ${answer.body}`)
    acknowledged.push(answer.ms)
  }
  await arrived(() => arrivals.size >= keystrokes)
  listener.destroy()
  const shown = [...sent].map(([version, at]) => (arrivals.get(version) ?? Number.POSITIVE_INFINITY) - at)
  return [
    atMost('keystroke acknowledged, 3,000 words, p50', percentile(acknowledged, 0.5), 25, ms),
    atMost('keystroke acknowledged, 3,000 words, p95', percentile(acknowledged, 0.95), 80, ms),
    atMost('keystroke shown to the other editor, p95', percentile(shown, 0.95), 120, ms),
    ...(await typeTogether(origin, server, person)),
  ]
}

async function arrived(done: () => boolean): Promise<void> {
  const started = performance.now()
  while (!done() && performance.now() - started < 5_000) await new Promise((resolve) => setTimeout(resolve, 20))
}
