import { beforeEach, describe, expect, test } from 'vitest'
import { articleMinutes, articleSteps, events, revisions } from '@/db/schema'
import { appendSteps, transitionArticle } from '@/lib/articles/mutations'
import { draftChangedAt, getDraft, loadDraft, stepsSince } from '@/lib/articles/queries'
import { schemaVersion } from '@/lib/body/schema'
import { textOf } from '@/lib/body/text'
import { startThread } from '@/lib/review/mutations'
import { passageOf } from '@/lib/review/passage'
import { givenArticle, givenNewsroom, type Newsroom, write } from '@/lib/testing/newsroom'
import { useTestDb } from '@/lib/testing/test-db'
import { compactLogs } from './compaction-mutations'
import { nameRevision, restoreBlock, restoreVersion } from './mutations'
import { authorship, compareVersions, documentAt, listMoments, listRevisions, momentText } from './queries'

const store = useTestDb()
let newsroom: Newsroom
beforeEach(async () => {
  newsroom = await givenNewsroom(store.db)
})

const refusal = (code: string, details: Record<string, unknown> = {}) =>
  expect.objectContaining({ code, details: expect.objectContaining(details) })

const first = 'قالت مديرة المكتبة إن القاعة تتسع لمئتي قارئ.'
const second = 'ويبدأ العمل في الرصيف الشرقي مطلع الشهر المقبل.'

/** سلمى writes at 0, هدى rewrites at 5 and at 9. */
async function givenLife() {
  const { articleId } = await givenArticle(newsroom)
  const text = { headline: 'افتتاح مكتبة', standfirst: 'كل يوم' }
  const { version: begun } = await write(newsroom.as('salma', 1), articleId, { ...text, paragraphs: [first, second] })
  const { version: cut } = await write(newsroom.as('huda', 5), articleId, { ...text, paragraphs: [first] })
  const { version: last } = await write(newsroom.as('huda', 9), articleId, {
    headline: 'عنوان الديسك',
    paragraphs: [first],
  })
  return { articleId, begun, cut, last }
}

const body = async (articleId: string) => textOf((await getDraft(newsroom.as('huda'), articleId)).doc).split('\n')

describe('looking back', () => {
  test('each minute in which something was written, with who wrote', async () => {
    const { articleId, begun, cut, last } = await givenLife()
    const { items, people, earlier } = await listMoments(newsroom.as('karim'), { articleId })
    const { salma, huda } = newsroom.actors
    expect(items).toMatchObject([
      { minute: newsroom.as('salma').now.toISOString(), version: 1, people: [salma.id] },
      { minute: newsroom.as('salma', 1).now.toISOString(), version: begun, people: [salma.id] },
      { minute: newsroom.as('huda', 5).now.toISOString(), version: cut, people: [huda.id] },
      { minute: newsroom.as('huda', 9).now.toISOString(), version: last, people: [huda.id] },
    ])
    expect(people.map(({ name }) => name?.ar)).toEqual(['سلمى الحداد', 'هدى منصور'])
    expect(earlier).toBeNull()
  })

  test('older minutes are found though a minute was packed in pieces', async () => {
    const { articleId } = await givenLife()
    await store.db.delete(articleSteps)
    const at = (minutes: number) => newsroom.as('salma', minutes).now
    const pieces = [at(0), at(1), at(1), at(2)]
    await store.db.insert(articleMinutes).values(
      pieces.map((minute, piece) => ({
        articleId,
        first: piece * 2 + 1,
        last: piece * 2 + 2,
        minute,
        people: [],
        turns: [],
      })),
    )
    const newest = await listMoments(newsroom.as('huda'), { articleId, limit: 2 })
    expect(newest.items.map(({ first, version }) => [first, version])).toEqual([
      [3, 6],
      [7, 8],
    ])
    const before = await listMoments(newsroom.as('huda'), { articleId, limit: 2, before: newest.earlier ?? 0 })
    expect(before.items.map(({ first, version }) => [first, version])).toEqual([[1, 2]])
    expect(before.earlier).toBeNull()
  })

  test('a very long life is told page by page', async () => {
    const { articleId } = await givenLife()
    const newest = await listMoments(newsroom.as('huda'), { articleId, limit: 2 })
    const before = await listMoments(newsroom.as('huda'), { articleId, limit: 2, before: newest.earlier ?? 0 })
    const all = await listMoments(newsroom.as('huda'), { articleId })
    expect([...before.items, ...newest.items]).toEqual(all.items)
    expect(before.earlier).toBeNull()
  })

  test('what came since a minute is told with that minute, which may have grown, and nothing before it', async () => {
    const { articleId } = await givenLife()
    const known = await listMoments(newsroom.as('huda'), { articleId })
    const from = known.items.at(-1)?.first ?? 0
    const newer = async (question: { before?: number; limit?: number } = {}) =>
      (await listMoments(newsroom.as('huda'), { articleId, from, ...question })).items.map(({ first }) => first)
    expect(await newer()).toEqual([from])
    for (const [index, minute] of [9, 10, 12].entries())
      await write(newsroom.as('salma', minute + 0.5), articleId, { headline: `عنوان ${index}` })
    const all = await listMoments(newsroom.as('huda'), { articleId })
    const expected = all.items.slice(known.items.length - 1)
    expect(expected).toHaveLength(3)
    expect(expected[0]?.version).toBeGreaterThan(known.items.at(-1)?.version ?? 0)
    const told = await listMoments(newsroom.as('huda'), { articleId, from })
    expect(told).toMatchObject({ items: expected, earlier: null })

    const last = await listMoments(newsroom.as('huda'), { articleId, from, limit: 2 })
    expect(last.items).toEqual(expected.slice(1))
    expect(last.earlier).toBe(expected[1]?.first)
    expect(await newer({ before: last.earlier ?? 0, limit: 2 })).toEqual([from])

    await compactLogs({ ...newsroom.system, now: newsroom.as('huda', 24 * 60).now })
    const rested = await listMoments(newsroom.as('huda'), { articleId, from })
    expect(rested.items.map(({ first, version }) => [first, version])).toEqual(
      expected.map(({ first, version }) => [first, version]),
    )
  })

  test('the text as it was, and who wrote which part of it', async () => {
    const { articleId, begun } = await givenLife()
    expect(textOf(await documentAt(newsroom.as('karim'), articleId, begun)).split('\n')).toEqual([first, second])
    const spans = await authorship(newsroom.as('karim'), articleId, begun)
    expect([...new Set(spans.map(({ personId }) => personId))]).toContain(newsroom.actors.salma.id)
    const { people, doc } = await momentText(newsroom.as('karim'), { articleId, version: begun })
    const author = people.findIndex(({ id }) => id === newsroom.actors.salma.id)
    expect(doc.content?.[2]?.content).toMatchObject([
      { type: 'text', text: first, marks: [{ type: 'author', attrs: { person: author } }] },
    ])
    expect(people[author]?.letters).toBeGreaterThan(first.length)
  })

  test('two moments compared', async () => {
    const { articleId, begun, last } = await givenLife()
    const { from, to, counts, changes } = await compareVersions(newsroom.as('karim'), {
      articleId,
      from: begun,
      to: last,
    })
    expect([from, to]).toEqual([begun, last])
    expect(counts).toMatchObject({ same: 1, changed: 2, deleted: 1 })
    expect(changes).toContainEqual(
      expect.objectContaining({ kind: 'deleted', parts: [{ kind: 'deleted', text: second }] }),
    )
  })

  test('there is no moment that has not been yet', async () => {
    const { articleId, last } = await givenLife()
    await expect(documentAt(newsroom.as('huda'), articleId, last + 1)).rejects.toEqual(refusal('not_found'))
  })
})

describe('going back', () => {
  test('everything as it was: a change like any other, after a copy of what stood', async () => {
    const { articleId, begun, last } = await givenLife()
    const old = await documentAt(newsroom.as('huda'), articleId, begun)
    const stood = await documentAt(newsroom.as('huda'), articleId, last)
    const { version, changed } = await restoreVersion(newsroom.as('huda', 20), { articleId, version: begun })
    expect(changed).toBe(true)
    expect(await getDraft(newsroom.as('huda'), articleId)).toEqual({ version, doc: old })
    expect(await stepsSince(newsroom.as('huda'), articleId, last)).toHaveLength(version - last)
    expect(await documentAt(newsroom.as('huda'), articleId, last)).toEqual(stood)
    expect(await listRevisions(newsroom.as('karim'), { articleId })).toMatchObject([
      { version: last, reason: 'restore', name: null, by: { ar: 'هدى منصور' } },
    ])
    const [copy] = await store.db.select().from(revisions)
    expect(copy?.doc).toEqual(stood)
    const log = await store.db.select().from(events)
    expect(log.at(-1)).toMatchObject({
      type: 'article.version_restored',
      articleId,
      data: { version: begun, from: last },
    })
  })

  test('what was put back belongs to who wrote it', async () => {
    const { articleId, begun } = await givenLife()
    const before = await authorship(newsroom.as('huda'), articleId, begun)
    const { version } = await restoreVersion(newsroom.as('huda', 20), { articleId, version: begun })
    expect(await authorship(newsroom.as('huda'), articleId, version)).toEqual(before)
  })

  test('a comment begun since stays on its words, which still belong to who wrote them', async () => {
    const { articleId, begun, last } = await givenLife()
    const threadId = '00000000-0000-4000-8000-0000000000aa'
    const { doc } = await loadDraft(store.db, articleId)
    const step = {
      stepType: 'addMark',
      mark: { type: 'comment', attrs: { id: threadId } },
      from: doc.content.size - 12,
      to: doc.content.size - 1,
    }
    const batch = { articleId, version: last, clientId: 'rania-tab', schemaVersion, steps: [step] }
    await appendSteps(newsroom.as('huda', 12), batch)
    await startThread(newsroom.as('huda', 12), { articleId, threadId, text: 'من أين الرقم؟', mentions: [] })
    const before = await authorship(newsroom.as('huda'), articleId, begun)
    const { version } = await restoreVersion(newsroom.as('huda', 20), { articleId, version: begun })
    const restored = await loadDraft(store.db, articleId)
    expect(textOf(restored.doc).split('\n')).toEqual([first, second])
    expect(passageOf(restored.doc, threadId)).toBe('لمئتي قارئ.')
    expect(await authorship(newsroom.as('huda'), articleId, version)).toEqual(before)
  })

  test('one block, and the rest stays', async () => {
    const { articleId, begun } = await givenLife()
    await restoreBlock(newsroom.as('huda', 20), { articleId, version: begun, block: 3 })
    expect(await body(articleId)).toEqual([first, second])
    expect(JSON.stringify((await getDraft(newsroom.as('huda'), articleId)).doc)).toContain('عنوان الديسك')
    await expect(restoreBlock(newsroom.as('huda', 21), { articleId, version: begun, block: 9 })).rejects.toEqual(
      refusal('not_found'),
    )
  })

  test('what is there already changes nothing and leaves no trace', async () => {
    const { articleId, last } = await givenLife()
    const happened = (await store.db.select().from(events)).length
    expect(await restoreVersion(newsroom.as('huda', 20), { articleId, version: last })).toEqual({
      version: last,
      changed: false,
    })
    expect(await store.db.select().from(events)).toHaveLength(happened)
    expect(await listRevisions(newsroom.as('huda'), { articleId })).toEqual([])
  })

  test('nobody puts back a text that they may not write', async () => {
    const { articleId, begun } = await givenLife()
    const attempts = [
      () => restoreVersion(newsroom.as('karim'), { articleId, version: begun }),
      () => restoreBlock(newsroom.as('karim'), { articleId, version: begun, block: 3 }),
      () => nameRevision(newsroom.as('karim'), { articleId, version: begun, name: 'لي' }),
    ]
    for (const attempt of attempts)
      await expect(attempt()).rejects.toEqual(refusal('forbidden', { reason: 'not_yours' }))
    await transitionArticle(newsroom.as('salma'), { id: articleId, name: 'submit' })
    await expect(restoreVersion(newsroom.as('salma'), { articleId, version: begun })).rejects.toEqual(
      refusal('forbidden', { reason: 'status' }),
    )
    expect(await body(articleId)).toEqual([first])
  })
})

describe('moments with a name', () => {
  test('are found again with who named them, beside those of the workflow', async () => {
    const { articleId, begun } = await givenLife()
    await nameRevision(newsroom.as('salma', 30), { articleId, version: begun, name: 'قبل الاختصار' })
    await transitionArticle(newsroom.as('salma', 31), { id: articleId, name: 'submit' })
    expect(await listRevisions(newsroom.as('karim'), { articleId })).toMatchObject([
      { reason: 'submit', name: null, by: { ar: 'سلمى الحداد' } },
      { reason: 'named', name: 'قبل الاختصار', version: begun, by: { ar: 'سلمى الحداد' } },
    ])
    const [submitted, named] = await listRevisions(newsroom.as('karim'), { articleId })
    expect([named?.at, named?.written]).toEqual([30, 1].map((minute) => newsroom.as('salma', minute).now.toISOString()))
    expect([submitted?.at, submitted?.written]).toEqual(
      [31, 9].map((minute) => newsroom.as('salma', minute).now.toISOString()),
    )
    expect(await draftChangedAt(newsroom.as('karim'), articleId)).toEqual(newsroom.as('salma', 9).now)
    const since = newsroom.as('salma', 31).now
    expect(await listRevisions(newsroom.as('karim'), { articleId, since })).toMatchObject([{ reason: 'submit' }])
    await compactLogs({ ...newsroom.system, now: newsroom.as('salma', 24 * 60).now })
    const packed = await listRevisions(newsroom.as('karim'), { articleId })
    expect(await draftChangedAt(newsroom.as('karim'), articleId)).toEqual(newsroom.as('salma', 9).now)
    expect(packed.map(({ written }) => written)).toEqual([submitted?.written, named?.written])
    const [copy] = await store.db.select().from(revisions)
    expect(copy?.doc).toEqual(await documentAt(newsroom.as('karim'), articleId, begun))
  })
})
