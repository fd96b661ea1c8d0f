import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { publications } from '@/db/schema'
import { getPublished } from '@/lib/publications/queries'
import { fieldVersion, givenArticle, givenNewsroom, type Newsroom } from '@/lib/testing/newsroom'
import { useTestDb } from '@/lib/testing/test-db'
import { hasUnpublishedChanges } from './article'
import { setField } from './field-mutations'
import { transitionArticle } from './mutations'
import { getArticle } from './queries'
import { setFieldInput } from './schema'

const database = useTestDb()
let room: Newsroom

beforeEach(async () => {
  room = await givenNewsroom(database.db)
})

const titles = ['kicker', 'seoTitle', 'socialTitle', 'pushText'] as const
const input = (change: { articleId: string; field: string; value: unknown; version?: number }) =>
  setFieldInput.parse({ version: 0, ...change })

describe('other forms of the headline', () => {
  test.each(titles)('%s saves by itself, against its version', async (field) => {
    const { articleId } = await givenArticle(room)
    await setField(room.as('salma'), input({ articleId, field, value: 'صيغة أولى' }))
    const article = await getArticle(room.as('salma'), articleId)
    expect(article.titles[field]).toBe('صيغة أولى')
    expect(article.fields[field]).toMatchObject({ version: 1 })
    await expect(setField(room.as('huda'), input({ articleId, field, value: 'صيغة ثانية' }))).rejects.toMatchObject({
      code: 'stale',
      details: { field, version: 1, current: 'صيغة أولى' },
    })
  })

  test('are one line without what cannot be seen', () => {
    const typed = input({ articleId: crypto.randomUUID(), field: 'kicker', value: ' خاص\n\u200F من  بيروت ' })
    expect(typed.value).toBe('خاص من بيروت')
  })

  test('are frozen with what readers see', async () => {
    const { articleId, number } = await givenArticle(room, { upTo: 'ready' })
    for (const field of titles) await setField(room.as('huda'), input({ articleId, field, value: `${field} أول` }))
    await transitionArticle(room.as('nabil', 1), { id: articleId, name: 'publish' })
    for (const field of titles)
      await setField(room.as('nabil', 2), input({ articleId, field, value: `${field} ثان`, version: 1 }))
    const seen = async () => {
      const found = await getPublished({ db: database.db }, { locale: 'ar', number })
      return found?.kind === 'article'
        ? [found.article.kicker, found.article.seoTitle, found.article.socialTitle]
        : null
    }
    expect(await seen()).toEqual(['kicker أول', 'seoTitle أول', 'socialTitle أول'])
    await transitionArticle(room.as('nabil', 3), { id: articleId, name: 'update' })
    expect(await seen()).toEqual(['kicker ثان', 'seoTitle ثان', 'socialTitle ثان'])
    const [row] = await database.db.select().from(publications).where(eq(publications.articleId, articleId))
    expect(JSON.stringify(row)).not.toContain('pushText')
  })
})

describe('the planned length', () => {
  test('is a number of words, or nothing', async () => {
    const { articleId } = await givenArticle(room)
    expect((await getArticle(room.as('salma'), articleId)).plannedLength).toBeNull()
    await setField(room.as('salma'), input({ articleId, field: 'plannedLength', value: 500 }))
    expect((await getArticle(room.as('salma'), articleId)).plannedLength).toBe(500)
    await setField(room.as('salma'), input({ articleId, field: 'plannedLength', value: null, version: 1 }))
    expect((await getArticle(room.as('salma'), articleId)).plannedLength).toBeNull()
  })

  test.each([0, -5, 1.5, '500', 1_000_000])('is not %s', (value) => {
    expect(() => input({ articleId: crypto.randomUUID(), field: 'plannedLength', value })).toThrow()
  })
})

describe('the length of a headline', () => {
  const parsed = (value: string) =>
    setFieldInput.safeParse({ articleId: crypto.randomUUID(), version: 0, field: 'kicker', value })

  test.each([
    ['as many letters as a person counts', 'ع'.repeat(120), true],
    ['each with two vowel signs', 'عَّ'.repeat(120), true],
    ['one letter more', 'ع'.repeat(121), false],
    ['few letters, each with countless signs', `ع${'\u0651'.repeat(100)}`.repeat(40), false],
  ])('%s', (_, value, fits) => expect(parsed(value).success).toBe(fits))

  test('is told to who wrote more', () => {
    expect(parsed('ع'.repeat(121)).error?.issues).toMatchObject([{ path: ['value'], params: { most: 120 } }])
  })
})

test.each([
  ['kicker', 'تمهيد', true],
  ['seoTitle', 'عنوان', true],
  ['pushText', 'عاجل', false],
  ['plannedLength', 300, false],
])('after publishing, a new %s (%s) is something readers would see: %s', async (field, value, seen) => {
  const { articleId } = await givenArticle(room, { upTo: 'published' })
  const version = await fieldVersion(room.as('nabil'), articleId, field)
  await setField(room.as('nabil', 5), input({ articleId, field, value, version }))
  expect(hasUnpublishedChanges(await getArticle(room.as('nabil'), articleId))).toBe(seen)
})
