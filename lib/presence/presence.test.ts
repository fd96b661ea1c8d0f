import { beforeEach, expect, test } from 'vitest'
import { givenArticle, givenNewsroom, type Newsroom } from '@/lib/testing/newsroom'
import { useTestDb } from '@/lib/testing/test-db'
import { bePresent, leave } from './mutations'
import { listPresent } from './queries'
import { bePresentInput } from './schema'

const store = useTestDb()
let newsroom: Newsroom
let articleId: string
beforeEach(async () => {
  newsroom = await givenNewsroom(store.db)
  ;({ articleId } = await givenArticle(newsroom))
})

const here = (clientId: string, selection: { anchor: number; head: number } | null = null, away = false) => ({
  articleId,
  clientId,
  version: 1,
  selection,
  away,
})
const present = async (minutes = 0) =>
  (await listPresent(newsroom.as('nabil', minutes), articleId)).map(({ person, selection }) => [person.slug, selection])

test('whoever opens an article is there for the others, with their caret', async () => {
  await bePresent(newsroom.as('salma'), here('a', { anchor: 3, head: 7 }))
  await bePresent(newsroom.as('huda'), here('b'))
  expect(await present()).toEqual([
    ['salma', { anchor: 3, head: 7 }],
    ['huda', null],
  ])
})

test('a caret that moves is one row, and who leaves is gone at once', async () => {
  await bePresent(newsroom.as('salma'), here('a', { anchor: 3, head: 3 }))
  await bePresent(newsroom.as('salma'), here('a', { anchor: 9, head: 9 }))
  expect(await present()).toEqual([['salma', { anchor: 9, head: 9 }]])
  await leave(newsroom.as('salma'), { articleId, clientId: 'a', leaving: true })
  expect(await present()).toEqual([])
})

test('who says nothing for a minute has left', async () => {
  await bePresent(newsroom.as('salma'), here('a'))
  expect(await present(1)).toEqual([])
})

test('who looks at something else stays, as away, until nothing is heard for longer', async () => {
  await bePresent(newsroom.as('salma'), here('a', null, true))
  await bePresent(newsroom.as('huda', 2), here('b'))
  const away = (await listPresent(newsroom.as('nabil', 2), articleId)).map((one) => [one.person.slug, one.away])
  expect(away).toEqual([
    ['salma', true],
    ['huda', false],
  ])
  await bePresent(newsroom.as('huda', 3), here('b'))
  expect(await present(3)).toEqual([['huda', null]])
})

test('who is back is no longer away', async () => {
  await bePresent(newsroom.as('salma'), here('a', null, true))
  await bePresent(newsroom.as('salma'), here('a', { anchor: 3, head: 3 }))
  expect(await listPresent(newsroom.as('nabil'), articleId)).toMatchObject([{ away: false, selection: { anchor: 3 } }])
})

test('nobody moves or removes the caret of somebody else', async () => {
  await bePresent(newsroom.as('salma'), here('a', { anchor: 3, head: 3 }))
  await bePresent(newsroom.as('huda'), here('a', { anchor: 1, head: 1 }))
  await leave(newsroom.as('huda'), { articleId, clientId: 'a', leaving: true })
  expect(await present()).toEqual([['salma', { anchor: 3, head: 3 }]])
})

test('an article that does not exist has nobody in it', async () => {
  const other = { ...here('a'), articleId: '00000000-0000-4000-8000-000000000009' }
  await expect(bePresent(newsroom.as('salma'), other)).rejects.toMatchObject({ code: 'not_found' })
})

test.each([
  ['a place before the text', { anchor: -1, head: 0 }],
  ['half a letter', { anchor: 0.5, head: 1 }],
  ['no place', { anchor: '1', head: 1 }],
])('%s is refused', (_, selection) => {
  const input = { articleId: crypto.randomUUID(), clientId: 'a', version: 1, selection }
  expect(bePresentInput.safeParse(input).success).toBe(false)
})
