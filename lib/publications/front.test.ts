import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { publications } from '@/db/schema'
import { givenArticle, givenNewsroom, type Newsroom } from '@/lib/testing/newsroom'
import { useTestDb } from '@/lib/testing/test-db'
import { getFront } from './queries'

const store = useTestDb()
let newsroom: Newsroom
beforeEach(async () => {
  newsroom = await givenNewsroom(store.db)
})

const headlines = (cards: { headline: string }[]) => cards.map(({ headline }) => headline)

test('an empty front has nothing', async () => {
  expect(await getFront(newsroom.system, 'ar')).toEqual({ lead: null, seconds: [], latest: [], sections: [] })
})

test('the newest leads, the next follow, then each section; no story stands twice, no draft at all', async () => {
  // Twenty mornings of politics and one of sport, oldest first.
  for (let day = 1; day <= 20; day++) {
    await givenArticle(newsroom, { headline: `سياسة ${day}`, upTo: 'published' })
    await store.db
      .update(publications)
      .set({ firstPublishedAt: new Date(Date.UTC(2026, 10, day)) })
      .where(headlineIs(`سياسة ${day}`))
  }
  await givenArticle(newsroom, { headline: 'رياضة', section: 'sport', upTo: 'published' })
  await store.db
    .update(publications)
    .set({ firstPublishedAt: new Date(Date.UTC(2026, 9, 1)) })
    .where(headlineIs('رياضة'))
  await givenArticle(newsroom, { headline: 'مسودة', upTo: 'ready' })
  const front = await getFront(newsroom.system, 'ar')
  expect(front.lead?.headline).toBe('سياسة 20')
  expect(headlines(front.seconds)).toEqual([19, 18, 17, 16].map((day) => `سياسة ${day}`))
  expect(headlines(front.latest)).toEqual([15, 14, 13, 12, 11, 10].map((day) => `سياسة ${day}`))
  expect(front.sections.map(({ section, cards }) => [section.slug, headlines(cards)])).toEqual([
    ['politics', [9, 8, 7, 6].map((day) => `سياسة ${day}`)],
    ['sport', ['رياضة']],
  ])
  expect(front.lead?.bylines).toMatchObject([{ slug: 'salma' }])
  expect(await getFront(newsroom.system, 'en')).toMatchObject({ lead: null, sections: [] })
}, 60_000)

const headlineIs = (headline: string) => eq(publications.headline, headline)
