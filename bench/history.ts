import type { Client, Db } from '@/db/client'
import { appendSteps, createStory } from '@/lib/articles/mutations'
import { loadDraft } from '@/lib/articles/queries'
import { schemaVersion } from '@/lib/body/schema'
import type { Context } from '@/lib/context'
import { compactLogs } from '@/lib/history/compaction-mutations'
import { keystrokes, type Place } from '@/lib/history/random-life'
import { seeded } from '@/lib/history/seeded'
import { ask } from './ask'
import { atMost, type Figure, kilobytes, ms, plain } from './figure'
import { percentile } from './numbers'
import { enterAs, type Person } from './person'
import type { OwnServer } from './site'
import { bodyStart, insertParagraphs } from './steps-of'

const steps = 10_000
const perMinute = 200
const rounds = 20

/**
 * The time machine of an article of 20,000 words with 10,000 keystrokes: how long its pages take to answer, before and
 * after its log was packed, and the room that 10,000 keystrokes take.
 */
export async function lookBack(origin: string, server: OwnServer): Promise<Figure[]> {
  const { db } = server.database
  const person = await enterAs('editor', server)
  await compactLogs({ db, actor: { kind: 'system' }, now: new Date() })
  const start = await sizes(server.database)
  const { articleId, newest } = await longLife(db, person)
  const fresh = await sizes(server.database)
  const early = await timed(origin, person, articleId, newest, 'not packed yet')
  await compactLogs({ db, actor: { kind: 'system' }, now: new Date() })
  const packed = await sizes(server.database)
  const late = await timed(origin, person, articleId, newest, 'packed')
  return [
    ...early,
    ...late,
    plain('log of 10,000 keystrokes, one row each', kilobytes(fresh.steps - start.steps)),
    plain('log of 10,000 keystrokes, packed', kilobytes(packed.minutes - start.minutes)),
    plain('copies on the way, 20,000 words', kilobytes(packed.copies - start.copies)),
  ]
}

async function longLife(db: Db, { actor }: Person): Promise<{ articleId: string; newest: number }> {
  const began = Date.now() - 48 * 3_600_000
  const at = (step: number): Context => ({ db, actor, now: new Date(began + (step / perMinute) * 60_000) })
  const { articleId } = await createStory(at(0), { locale: 'ar' })
  const words = 'كتب المراسل هذه الفقرة الطويلة ليقيس سرعة السجل في خبر كبير الحجم'.split(' ')
  const text = Array.from({ length: 50 }, (_, index) => words[index % words.length]).join(' ')
  const paragraphs = Array.from({ length: 400 }, () => text)
  const append = async (version: number, made: Record<string, unknown>[]) =>
    (await appendSteps(at(version), { articleId, version, clientId: 'benchmark', schemaVersion, steps: made })).version
  let version = await append(0, [insertParagraphs(bodyStart, paragraphs)])
  const random = seeded(1)
  const place: Place = { at: 200 }
  while (version < steps) {
    const { doc } = await loadDraft(db, articleId)
    const made = keystrokes(random, doc, place, 100).steps.map((step) => JSON.parse(JSON.stringify(step)))
    version = await append(version, made.slice(0, steps - version))
  }
  return { articleId, newest: version }
}

async function timed(origin: string, { cookie }: Person, articleId: string, newest: number, state: string) {
  const random = seeded(2)
  const read = async (path: string) => {
    const answer = await ask(`${origin}${path}`, { headers: { cookie } })
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    return answer.ms
  }
  const sample = async (path: () => string) => {
    const times: number[] = []
    for (let round = 0; round < rounds; round++) times.push(await read(path()))
    return times
  }
  const api = `/api/articles/${articleId}/history`
  const first = await read(`${api}/text?version=${newest - 1}`)
  const text = await sample(() => `${api}/text?version=${1 + random(newest - 1)}`)
  const comparison = await sample(() => `${api}/comparison?from=${1 + random(newest - 1)}&to=${newest}`)
  const page = await sample(() => `/newsroom/articles/${articleId}/history`)
  const of = `history of 20,000 words, 10,000 steps, ${state}`
  return [
    atMost(`${of}: first text`, first, 1_500, ms),
    atMost(`${of}: text at any version, p95`, percentile(text, 0.95), 400, ms),
    atMost(`${of}: two versions compared, p95`, percentile(comparison, 0.95), 400, ms),
    atMost(`${of}: its page, p95`, percentile(page, 0.95), 150, ms),
  ]
}

/** Bytes with indexes and what is stored out of line, without the room of rows that are gone. */
async function sizes({ sql }: Client): Promise<{ steps: number; minutes: number; copies: number }> {
  const size = async (name: string) => {
    await sql`vacuum full ${sql(name)}`
    const [row] = await sql`select pg_total_relation_size(${name}::regclass) as size`
    return Number(row?.size)
  }
  return {
    steps: await size('article_steps'),
    minutes: await size('article_minutes'),
    copies: await size('article_snapshots'),
  }
}
