import type { Node } from '@tiptap/pm/model'
import { type Step, Transform } from '@tiptap/pm/transform'
import { eq, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { articleMinutes, articleSnapshots, articleSteps } from '@/db/schema'
import { appendSteps, createStory } from '@/lib/articles/mutations'
import { getDraft, loadDraft, stepsSince } from '@/lib/articles/queries'
import { emptyDoc, schemaVersion } from '@/lib/body/schema'
import { doc, p } from '@/lib/body/testing'
import { parseDoc } from '@/lib/body/validate'
import { givenNewsroom, morning, type Newsroom } from '@/lib/testing/newsroom'
import { useTestDb } from '@/lib/testing/test-db'
import { Authorship } from './authorship'
import { compactLogs } from './compaction-mutations'
import { readLog } from './log-queries'
import { authorship, documentAt, listMoments } from './queries'
import { keystrokes, type Place } from './random-life'
import { replay } from './replay'
import { pick, type Random, seeded } from './seeded'

const store = useTestDb()
let newsroom: Newsroom
beforeEach(async () => {
  newsroom = await givenNewsroom(store.db)
})

const writers = ['salma', 'huda', 'nabil'] as const

/** An article written by three people in the course of some minutes, at random but the same for a seed. */
async function givenLife(random: Random, minutes: number): Promise<string> {
  const { articleId } = await createStory(newsroom.as('salma'), { locale: 'ar' })
  const places: Record<string, Place> = {}
  let minute = 0
  for (let turn = 0; turn < minutes; turn++) {
    minute += pick(random, [0, 1, 1, 1, 7])
    for (let batch = 0; batch < 1 + random(5); batch++) {
      const writer = pick(random, writers)
      places[writer] ??= { at: 4 }
      const { doc, version } = await loadDraft(store.db, articleId)
      const { steps } = keystrokes(random, doc, places[writer], 1 + random(20))
      if (steps.length === 0) continue
      await appendSteps(newsroom.as(writer, minute + random(100) / 100), {
        articleId,
        version,
        clientId: `tab-of-${writer}-${random(2)}`,
        schemaVersion,
        steps: steps.map((step) => JSON.parse(JSON.stringify(step))),
      })
    }
  }
  return articleId
}

/** Paragraphs of 50 words, as many as hold so many. */
function paragraphsOf(words: number): Node[] {
  const some = 'كتب المراسل هذه الفقرة الطويلة ليقيس حجم السجل في خبر كبير الحجم'.split(' ')
  const text = Array.from({ length: 50 }, (_, index) => some[index % some.length]).join(' ')
  return parseDoc(doc('', '', ...Array.from({ length: words / 50 }, () => p(text)))).content.content.slice(2)
}

const later = (minutes: number) => new Date(morning.getTime() + minutes * 60_000)
const aDay = 24 * 60

describe('what has rested takes less space and says the same', () => {
  test.each([1, 2, 3])('every minute, every version and every author are as before, seed %i', async (seed) => {
    const articleId = await givenLife(seeded(seed), 25)
    const ctx = newsroom.as('huda')
    const before = await history(articleId)
    const { steps, articles } = await compactLogs({ ...newsroom.system, now: later(aDay) })
    expect([articles, steps]).toEqual([1, before.version])
    expect(await store.db.select().from(articleSteps)).toEqual([])
    expect((await store.db.select().from(articleMinutes)).length).toBe(before.moments.items.length)
    const after = await history(articleId)
    expect(after).toEqual(before)
    expect(await compactLogs({ ...newsroom.system, now: later(aDay) })).toEqual({ articles: 0, steps: 0 })
    expect(await getDraft(ctx, articleId)).toMatchObject({ version: before.version })

    /** All that can be asked of a life. */
    async function history(id: string) {
      const { version } = await getDraft(ctx, id)
      const moments = await listMoments(ctx, { articleId: id })
      const texts = []
      for (const moment of moments.items) {
        texts.push([await documentAt(ctx, id, moment.version), await authorship(ctx, id, moment.version)])
      }
      for (const moment of moments.items) moment.people.sort()
      moments.people.sort((a, b) => String(a.id).localeCompare(String(b.id)))
      return { version, moments, texts, log: await stepsSince(newsroom.system, id, 0) }
    }
  })

  test('a tab that was away for a week finds every version it may stand at', async () => {
    const articleId = await givenLife(seeded(7), 8)
    const { version } = await getDraft(newsroom.as('salma'), articleId)
    const before = []
    for (let at = 0; at <= version; at++) before.push(await getDraft(newsroom.as('salma'), articleId, at))
    const log = await stepsSince(newsroom.system, articleId, 0)
    await compactLogs({ ...newsroom.system, now: later(aDay * 7) })
    for (let at = 0; at <= version; at++) {
      expect(await getDraft(newsroom.as('salma'), articleId, at)).toEqual(before[at])
      expect(await stepsSince(newsroom.system, articleId, at)).toEqual(log.slice(at))
    }
  })

  test('what was written within the hour is left alone, and writing goes on', async () => {
    const articleId = await givenLife(seeded(4), 6)
    const whole = await stepsSince(newsroom.system, articleId, 0)
    const moments = await listMoments(newsroom.as('huda'), { articleId })
    const cut = moments.items[2]
    if (!cut) throw new Error('more minutes were written')
    await compactLogs({ ...newsroom.system, now: new Date(Date.parse(cut.minute) + 3_600_000) })
    const left = await store.db.select().from(articleSteps).where(eq(articleSteps.articleId, articleId))
    expect(left.map(({ version }) => version).sort((a, b) => a - b)[0]).toBe(cut.first)
    expect(await stepsSince(newsroom.system, articleId, 0)).toEqual(whole)
    expect((await listMoments(newsroom.as('huda'), { articleId })).items).toEqual(moments.items)
    const { version } = await getDraft(newsroom.as('huda'), articleId)
    const step = { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: 'م' }] } }
    await appendSteps(newsroom.as('huda', 500), {
      articleId,
      version,
      clientId: 'tab-of-huda',
      schemaVersion,
      steps: [step],
    })
    expect(await stepsSince(newsroom.as('huda'), articleId, version)).toMatchObject([{ version: version + 1, step }])
  })

  test('is for the system alone', async () => {
    await expect(compactLogs(newsroom.as('amal'))).rejects.toMatchObject({ code: 'forbidden' })
  })

  // docs/decisions/012-the-log-is-packed.md
  test.each<[article: string, words: number, most: { single: number; packed: number; copies: number }]>([
    ['begun empty', 0, { single: 2_155_000, packed: 67_000, copies: 10_000 }],
    ['of 3,000 words', 3_000, { single: 2_185_000, packed: 72_000, copies: 19_000 }],
    ['of 20,000 words', 20_000, { single: 2_239_000, packed: 76_000, copies: 38_000 }],
  ])(
    '10,000 keystrokes in an article %s keep no more than was measured',
    async (_, words, most) => {
      const random = seeded(12)
      const { articleId } = await createStory(newsroom.as('salma'), { locale: 'ar' })
      const append = async (minute: number, version: number, steps: readonly Step[]) =>
        appendSteps(newsroom.as('salma', minute), {
          articleId,
          version,
          clientId: 'tab-of-salma',
          schemaVersion,
          steps: steps.map((step) => JSON.parse(JSON.stringify(step))),
        })
      if (words > 0) await append(-1, 0, new Transform(parseDoc(emptyDoc())).insert(4, paragraphsOf(words)).steps)
      const place: Place = { at: 4 }
      const inMinute = 200
      for (let minute = 0; minute < 10_000 / inMinute; minute++) {
        const { doc, version } = await loadDraft(store.db, articleId)
        await append(minute, version, keystrokes(random, doc, place, inMinute).steps)
      }
      const single = await bytesIn(articleSteps)
      await compactLogs({ ...newsroom.system, now: later(aDay) })
      const [packed, copies] = [await bytesIn(articleMinutes), await bytesIn(articleSnapshots)]
      expect(await bytesIn(articleSteps)).toEqual({ rows: 0, bytes: 0 })
      expect(packed.rows).toBe(10_000 / inMinute + (words > 0 ? 1 : 0))
      expect(single.bytes).toBeLessThan(most.single)
      expect(packed.bytes).toBeLessThan(most.packed)
      expect(copies.bytes).toBeLessThan(most.copies)

      /** What the rows of a table take as they are stored, without the pages around them. */
      async function bytesIn(table: PgTable): Promise<{ rows: number; bytes: number }> {
        const [row] = await store.db
          .select({
            rows: sql<number>`count(*)::int`,
            bytes: sql<number>`coalesce(sum(pg_column_size(${table}.*)), 0)::int`,
          })
          .from(table)
        return row ?? { rows: 0, bytes: 0 }
      }
    },
    120_000,
  )

  test('a long life keeps copies on the way, with who wrote what', async () => {
    const articleId = await givenLife(seeded(5), 120)
    await compactLogs({ ...newsroom.system, now: later(aDay) })
    const snapshots = await store.db.select().from(articleSnapshots)
    expect(snapshots.length).toBeGreaterThan(0)
    const [{ version, doc } = { version: 0, doc: null }] = snapshots
    expect(await documentAt(newsroom.as('huda'), articleId, version)).toEqual(doc)
    // Nothing is in them that is not in the log, and reading comes to the same from any of them.
    const log = await readLog(store.db, articleId, { after: 0 })
    const empty = parseDoc(emptyDoc())
    const whole = replay({ version: 0, doc: empty, authorship: Authorship.unknown(empty.content.size) }, log)
    for (const copy of snapshots) {
      const known = { ...copy, doc: parseDoc(copy.doc), authorship: Authorship.restore(copy.authorship) }
      expect(replay(known, log.slice(copy.version)).authorship.store()).toEqual(whole.authorship.store())
    }
    expect(snapshots.some(({ authorship }) => authorship.deleted)).toBe(true)
  })
})
