import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { events, previewLinks } from '@/db/schema'
import { setField } from '@/lib/articles/field-mutations'
import { createStory, transitionArticle } from '@/lib/articles/mutations'
import { headlineOf } from '@/lib/body/text'
import { deactivatePerson, reactivatePerson, setGrants } from '@/lib/people/mutations'
import type { Grant } from '@/lib/permissions/can'
import { topicPath } from '@/lib/publications/paths'
import { createTaxon } from '@/lib/taxonomy/mutations'
import {
  type CastName,
  fieldVersion,
  givenArticle,
  givenNewsroom,
  morning,
  type Newsroom,
  write,
} from '@/lib/testing/newsroom'
import { useTestDb } from '@/lib/testing/test-db'
import { getDraftForReaders } from './draft-queries'
import { createPreviewLink, forgetEndedLinks, revokePreviewLink } from './mutations'
import { listPreviewLinks, openPreview } from './queries'
import { hashPreviewToken, isPreviewToken, newPreviewToken } from './token'

const database = useTestDb()
let room: Newsroom
let articleId: string

beforeEach(async () => {
  room = await givenNewsroom(database.db)
  articleId = (await givenArticle(room, { headline: 'افتتاح المكتبة' })).articleId
})

const tokenOf = (path: string) => path.split('/').at(-1) ?? ''
const hoursLater = (hours: number) => ({ db: database.db, now: new Date(morning.getTime() + hours * 3_600_000) })
const given = async (hours: 1 | 24 | 168 = 1, who: CastName = 'salma') =>
  createPreviewLink(room.as(who), { articleId, hours })

describe('a preview link', () => {
  test('shows the draft as it is now, to anybody', async () => {
    const { path } = await given()
    await write(room.as('salma'), articleId, { headline: 'افتتاح المكتبة الكبرى', paragraphs: ['نص'] })
    const opened = await openPreview(hoursLater(0.5), tokenOf(path))
    expect(opened?.kind === 'open' && headlineOf(opened.article.doc)).toBe('افتتاح المكتبة الكبرى')
    expect(opened).toMatchObject({ kind: 'open', expiresAt: hoursLater(1).now })
  })

  test.each([1, 24, 168] as const)('of %i hours ends with the last of them', async (hours) => {
    const { path } = await given(hours)
    expect((await openPreview(hoursLater(hours - 0.01), tokenOf(path)))?.kind).toBe('open')
    expect(await openPreview(hoursLater(hours), tokenOf(path))).toEqual({ kind: 'ended', locale: 'ar' })
  })

  test('ends at once when it is revoked; the others go on', async () => {
    const [first, second] = [await given(), await given()]
    await revokePreviewLink(room.as('huda', 1), { id: first.id })
    expect((await openPreview(hoursLater(0.1), tokenOf(first.path)))?.kind).toBe('ended')
    expect((await openPreview(hoursLater(0.1), tokenOf(second.path)))?.kind).toBe('open')
  })

  test('shows nothing of an article that was withdrawn, and none can be made', async () => {
    articleId = (await givenArticle(room, { upTo: 'published' })).articleId
    const { path } = await given(24, 'nabil')
    await transitionArticle(room.as('nabil'), { id: articleId, name: 'withdraw' })
    expect(await openPreview(hoursLater(0.1), tokenOf(path))).toEqual({ kind: 'ended', locale: 'ar' })
    await expect(given(24, 'nabil')).rejects.toMatchObject({ code: 'wrong_status' })
  })

  test.each([['x'], [''], [newPreviewToken()]])('that never was (%s) is nothing', async (token) => {
    expect(await openPreview(hoursLater(0), token)).toBeNull()
  })

  test('is stored as a hash, which opens nothing', async () => {
    const { path } = await given()
    const [row] = await database.db.select().from(previewLinks)
    expect(JSON.stringify(row)).not.toContain(tokenOf(path))
    expect(row?.tokenHash).toBe(hashPreviewToken(tokenOf(path)))
    expect(await openPreview(hoursLater(0), row?.tokenHash ?? '')).toBeNull()
  })

  test('is made and ended on the record', async () => {
    const { id } = await given(24)
    await revokePreviewLink(room.as('salma', 2), { id })
    await revokePreviewLink(room.as('salma', 3), { id })
    const rows = await database.db.select().from(events).where(eq(events.articleId, articleId))
    expect(rows.filter(({ type }) => type.includes('preview')).map(({ type, data }) => [type, data])).toEqual([
      ['article.preview_shared', { linkId: id, hours: 24 }],
      ['article.preview_revoked', { linkId: id }],
    ])
  })
})

test('the links of an article are listed, newest first, each with its state', async () => {
  const first = await createPreviewLink(room.as('salma', -120), { articleId, hours: 1 })
  const second = await given(24)
  const third = await createPreviewLink(room.as('huda', 1), { articleId, hours: 24 })
  await revokePreviewLink(room.as('huda', 2), { id: third.id })
  expect((await listPreviewLinks(room.as('salma', 3), { articleId })).map(({ id, state }) => [id, state])).toEqual([
    [third.id, 'revoked'],
    [second.id, 'open'],
    [first.id, 'expired'],
  ])
})

describe('a link ends with the right of whoever made it', () => {
  const opens = async (path: string) => (await openPreview(hoursLater(0.1), tokenOf(path)))?.kind
  const states = async () => (await listPreviewLinks(room.as('huda'), { articleId })).map(({ state }) => state)
  const id = (who: CastName) => room.actors[who].id

  test('when they are shut out, and for good; those of others go on', async () => {
    const [salmas, hudas] = [await given(24), await given(24, 'huda')]
    await deactivatePerson(room.as('amal', 1), { id: id('salma') })
    expect([await opens(salmas.path), await opens(hudas.path)]).toEqual(['ended', 'open'])
    await reactivatePerson(room.as('amal', 2), { id: id('salma') })
    expect(await opens(salmas.path)).toBe('ended')
    expect((await states()).sort()).toEqual(['open', 'revoked'])
  })

  test('what they had ended before keeps its time', async () => {
    const { id: link } = await given(24)
    await revokePreviewLink(room.as('salma', 1), { id: link })
    await deactivatePerson(room.as('amal', 2), { id: id('salma') })
    const [listed] = await listPreviewLinks(room.as('huda', 3), { articleId })
    expect(listed?.revokedAt).toEqual(room.as('salma', 1).now)
  })

  test('though it was made at the moment they were shut out', async () => {
    await deactivatePerson(room.as('amal'), { id: id('salma') })
    expect(await opens((await given(24)).path)).toBe('ended')
    expect(await states()).toEqual(['lapsed'])
  })

  test.each<[string, Grant[], 'open' | 'ended']>([
    ['a role that shares nothing', [{ role: 'photo_editor', sectionId: null, locale: null }], 'ended'],
    ['no role', [], 'ended'],
    ['the role of a translator', [{ role: 'translator', sectionId: null, locale: null }], 'open'],
    ['the other language only', [{ role: 'reporter', sectionId: null, locale: 'en' }], 'ended'],
  ])('when they are left with %s', async (_, grants, kind) => {
    const { path } = await given(24)
    await setGrants(room.as('amal', 1), { id: id('salma'), grants })
    expect(await opens(path)).toBe(kind)
    expect(await states()).toEqual([kind === 'open' ? 'open' : 'lapsed'])
  })

  test('when the text goes to a desk that is not theirs', async () => {
    ;({ articleId } = await givenArticle(room, { section: 'sport' }))
    const { path } = await given(24, 'sami')
    expect(await opens(path)).toBe('open')
    const version = await fieldVersion(room.as('huda'), articleId, 'section')
    await setField(room.as('huda'), { articleId, field: 'section', value: room.sections.politics.id, version })
    expect(await opens(path)).toBe('ended')
  })
})

describe('a link that ended', () => {
  const daysLater = (days: number) => ({ ...room.system, now: new Date(morning.getTime() + days * 86_400_000) })
  const left = async () => (await database.db.select().from(previewLinks)).map(({ id }) => id).sort()

  test('is forgotten thirty days after it expired or was revoked, whichever came first', async () => {
    const hour = await given(1)
    const week = await given(168)
    const revoked = await given(168)
    await revokePreviewLink(room.as('salma', 60), { id: revoked.id })
    const late = await given(1)
    await revokePreviewLink(room.as('salma', 3 * 24 * 60), { id: late.id })
    const hourAfter = 1 / 24
    expect(await forgetEndedLinks(daysLater(30 + hourAfter - 0.001))).toBe(0)
    expect(await forgetEndedLinks(daysLater(30 + hourAfter))).toBe(3)
    expect(await left()).toEqual([week.id])
    expect(await forgetEndedLinks(daysLater(37 - 0.001))).toBe(0)
    expect(await openPreview(daysLater(36), tokenOf(week.path))).toMatchObject({ kind: 'ended' })
    expect(await forgetEndedLinks(daysLater(37))).toBe(1)
    expect(await openPreview(daysLater(37), tokenOf(hour.path))).toBeNull()
  })

  test('is forgotten in batches, until none is left or the server stops', async () => {
    for (let n = 0; n < 5; n++) await given(1)
    const stop = new AbortController()
    stop.abort()
    expect(await forgetEndedLinks(daysLater(40), { signal: stop.signal, batch: 2 })).toBe(0)
    expect(await forgetEndedLinks(daysLater(40), { batch: 2 })).toBe(5)
    expect(await left()).toEqual([])
  })

  test('stays on the record', async () => {
    const { id } = await given(24)
    await revokePreviewLink(room.as('salma', 2), { id })
    await forgetEndedLinks(daysLater(40))
    const rows = await database.db.select().from(events).where(eq(events.articleId, articleId))
    expect(rows.filter(({ type }) => type.includes('preview')).map(({ data }) => data)).toMatchObject([
      { linkId: id },
      { linkId: id },
    ])
  })

  test('is found by an index, however many there are', async () => {
    const { createdBy } =
      (
        await database.db
          .select()
          .from(previewLinks)
          .where(eq(previewLinks.id, (await given()).id))
      )[0] ?? {}
    await database.db.insert(previewLinks).values(
      Array.from({ length: 3_000 }, () => ({
        articleId,
        tokenHash: hashPreviewToken(newPreviewToken()),
        createdBy,
        createdAt: morning,
        expiresAt: hoursLater(1).now,
      })),
    )
    await database.client.sql`analyze preview_links`
    const plan = await database.client.sql`
      explain select id from preview_links
      where least(expires_at, revoked_at) <= ${new Date(0).toISOString()}::timestamptz order by least(expires_at, revoked_at) limit 1000`
    expect(JSON.stringify(plan)).toContain('preview_links_ended')
  })

  test('is forgotten by the system alone', async () => {
    await expect(forgetEndedLinks(room.as('amal'))).rejects.toMatchObject({ code: 'forbidden' })
  })
})

test.each<[CastName, boolean]>([
  ['salma', true],
  ['karim', false],
  ['huda', true],
  ['sami', false],
  ['rana', false],
  ['nabil', true],
  ['amal', false],
])('%s may share and end links to the draft of salma: %s', async (name, allowed) => {
  const { id } = await given()
  const acts = [
    () => given(1, name),
    () => listPreviewLinks(room.as(name), { articleId }),
    () => revokePreviewLink(room.as(name), { id }),
  ]
  for (const act of acts) {
    if (allowed) await act()
    else await expect(act()).rejects.toMatchObject({ code: 'forbidden' })
  }
})

test('a draft is shown with all that stands beside it', async () => {
  const draft = await getDraftForReaders(room.as('karim'), articleId)
  expect(draft).toMatchObject({
    headline: 'افتتاح المكتبة',
    section: { slug: 'politics', name: 'سياسة' },
    bylines: [{ name: 'سلمى الحداد' }],
    picture: null,
    firstPublishedAt: morning,
  })
})

test('a draft names its topics, each leading to its page', async () => {
  const topic = await createTaxon(room.as('salma'), { kind: 'topic', name: { ar: 'المكتبات' } })
  await setField(room.as('salma'), { articleId, field: 'topics', value: [topic.id], version: 0 })
  const { topics } = await getDraftForReaders(room.as('salma'), articleId)
  expect(topics).toEqual([{ id: topic.id, name: 'المكتبات', path: topicPath('ar', 'المكتبات') }])
})

test('a draft is shown before it has a section or a headline', async () => {
  const { articleId: fresh } = await createStory(room.as('salma'), { locale: 'en' })
  expect(await getDraftForReaders(room.as('salma'), fresh)).toMatchObject({
    headline: '',
    section: { name: 'No section' },
    words: 0,
  })
})

test('tokens have 256 bits, each its own', () => {
  const tokens = Array.from({ length: 100 }, newPreviewToken)
  expect(new Set(tokens).size).toBe(100)
  for (const token of tokens) {
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(isPreviewToken(token)).toBe(true)
  }
})
