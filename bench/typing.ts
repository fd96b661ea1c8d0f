import { type ClientRequest, get } from 'node:http'
import { appendSteps, createStory } from '@/lib/articles/mutations'
import { schemaVersion } from '@/lib/body/schema'
import type { Context } from '@/lib/context'
import { ask } from './ask'
import { atMost, type Figure, ms } from './figure'
import { percentile } from './numbers'
import { enterAs, type Person } from './person'
import type { OwnServer } from './site'
import { bodyStart, insertParagraphs, insertText } from './steps-of'

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
  const listener = await listen(`${origin}/api/articles/${articleId}/events?since=${first}`, person, (version) =>
    arrivals.set(version, performance.now()),
  )
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
  ]
}

async function longArticle(server: OwnServer, { actor }: Person) {
  const ctx: Context = { db: server.database.db, actor, now: new Date() }
  const { articleId } = await createStory(ctx, { locale: 'ar' })
  const paragraph = 'كتب المراسل هذه الفقرة الطويلة ليقيس سرعة الحفظ في خبر كبير الحجم'.split(' ')
  const text = Array.from({ length: 50 }, (_, at) => paragraph[at % paragraph.length]).join(' ')
  const steps = [
    insertParagraphs(
      bodyStart,
      Array.from({ length: 60 }, () => text),
    ),
  ]
  return { articleId, ...(await appendSteps(ctx, { articleId, version: 0, clientId, schemaVersion, steps })) }
}

/** Follows the log of an article as the editor does. */
function listen(url: string, { cookie }: Person, onVersion: (version: number) => void): Promise<ClientRequest> {
  return new Promise((resolve, reject) => {
    const asked = get(url, { headers: { cookie, accept: 'text/event-stream' } }, (response) => {
      if (response.statusCode !== 200) return reject(new Error(`the stream was refused: ${response.statusCode}`))
      let pending = ''
      response.setEncoding('utf8')
      response.on('error', () => {}) // It is cut off at the end.
      response.on('data', (chunk: string) => {
        const events = (pending + chunk).split('\n\n')
        pending = events.pop() ?? ''
        for (const { version } of events.flatMap(rowsOf)) onVersion(version)
      })
      resolve(asked)
    })
    asked.on('error', reject)
  })
}

function rowsOf(event: string): { version: number }[] {
  if (!/^event: steps$/m.test(event)) return []
  return JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? '[]')
}

async function arrived(done: () => boolean): Promise<void> {
  const started = performance.now()
  while (!done() && performance.now() - started < 5_000) await new Promise((resolve) => setTimeout(resolve, 20))
}
