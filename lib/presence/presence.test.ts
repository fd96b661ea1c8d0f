import { beforeEach, expect, test } from 'vitest'
import { presences } from '@/db/schema'
import { givenArticle, givenNewsroom, type Newsroom } from '@/lib/testing/newsroom'
import { useTestDb } from '@/lib/testing/test-db'
import { bePresent, forgetAbsent, leave } from './mutations'
import { listPresent } from './queries'
import { bePresentInput, leaveInput } from './schema'

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
  turn: 0,
  version: 1,
  selection,
  away,
})
const leaving = (clientId: string, turn = 0) => ({ articleId, clientId, turn, leaving: true as const })
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
  await leave(newsroom.as('salma'), leaving('a'))
  expect(await present()).toEqual([])
})

test.each<[what: string, words: [said: 'here' | 'gone', turn: number][], isThere: boolean]>([
  [
    'a word that was under way when the page closed does not bring back who left',
    [
      ['here', 1],
      ['gone', 3],
      ['here', 2],
    ],
    false,
  ],
  [
    'nor does it when it is the first to arrive at all',
    [
      ['gone', 2],
      ['here', 1],
    ],
    false,
  ],
  [
    'who comes back says so later, and is there',
    [
      ['here', 1],
      ['gone', 2],
      ['here', 3],
    ],
    true,
  ],
  [
    'a good-bye that arrives late does not send away who is back',
    [
      ['here', 1],
      ['here', 3],
      ['gone', 2],
    ],
    true,
  ],
  [
    'tabs from before words had a turn are believed as they arrive',
    [
      ['here', 0],
      ['gone', 0],
      ['here', 0],
    ],
    true,
  ],
])('%s', async (_, words, isThere) => {
  for (const [said, turn] of words) {
    if (said === 'gone') await leave(newsroom.as('salma'), leaving('a', turn))
    else await bePresent(newsroom.as('salma'), { ...here('a'), turn })
  }
  expect(await present()).toEqual(isThere ? [['salma', null]] : [])
})

test('a caret stays where it was said to be last, in whatever order the words arrive', async () => {
  await bePresent(newsroom.as('salma'), { ...here('a', { anchor: 9, head: 9 }), turn: 2 })
  await bePresent(newsroom.as('salma'), { ...here('a', { anchor: 3, head: 3 }), turn: 1 })
  expect(await present()).toEqual([['salma', { anchor: 9, head: 9 }]])
})

test('who left is remembered for as long as a word may be under way, then forgotten', async () => {
  await leave(newsroom.as('salma'), leaving('a', 2))
  await bePresent(newsroom.as('huda', 2), { ...here('b'), turn: 1 })
  expect(await store.db.$count(presences)).toBe(2)
  await bePresent(newsroom.as('huda', 3), { ...here('b'), turn: 2 })
  expect(await store.db.$count(presences)).toBe(1)
})

test('of an article that nobody opens again, too, nobody is remembered for long', async () => {
  const { articleId: other } = await givenArticle(newsroom)
  await bePresent(newsroom.as('salma'), here('a'))
  await leave(newsroom.as('huda', 1), leaving('b', 2))
  await bePresent(newsroom.as('karim', 3), { ...here('c'), articleId: other })
  const later = (minutes: number) => ({ ...newsroom.system, now: newsroom.as('amal', minutes).now })
  expect(await forgetAbsent(later(2.5))).toBe(0)
  expect(await forgetAbsent(later(2.6))).toBe(1)
  expect(await forgetAbsent(later(4))).toBe(1)
  expect((await store.db.select().from(presences)).map(({ clientId }) => clientId)).toEqual(['c'])
  expect(await forgetAbsent(later(4))).toBe(0)
  await expect(forgetAbsent(newsroom.as('amal'))).rejects.toMatchObject({ code: 'forbidden' })
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
  await leave(newsroom.as('huda'), leaving('a', 9))
  expect(await present()).toEqual([['salma', { anchor: 3, head: 3 }]])
})

test('an article that does not exist has nobody in it', async () => {
  const other = { ...here('a'), articleId: '00000000-0000-4000-8000-000000000009' }
  await expect(bePresent(newsroom.as('salma'), other)).rejects.toMatchObject({ code: 'not_found' })
  await expect(leave(newsroom.as('salma'), { ...leaving('a'), articleId: other.articleId })).rejects.toMatchObject({
    code: 'not_found',
  })
})

test('a tab that says no turn is understood', () => {
  const { turn: _, ...input } = here('a')
  expect(bePresentInput.parse(input).turn).toBe(0)
  expect(leaveInput.parse({ articleId, clientId: 'a', leaving: true }).turn).toBe(0)
})

test.each([
  ['a turn before the first', { turn: -1 }],
  ['a turn between two', { turn: 1.5 }],
])('%s is refused', (_, wrong) => {
  expect(bePresentInput.safeParse({ ...here('a'), ...wrong }).success).toBe(false)
  expect(leaveInput.safeParse({ ...leaving('a'), ...wrong }).success).toBe(false)
})

test.each([
  ['a place before the text', { anchor: -1, head: 0 }],
  ['half a letter', { anchor: 0.5, head: 1 }],
  ['no place', { anchor: '1', head: 1 }],
])('%s is refused', (_, selection) => {
  const input = { articleId: crypto.randomUUID(), clientId: 'a', version: 1, selection }
  expect(bePresentInput.safeParse(input).success).toBe(false)
})
