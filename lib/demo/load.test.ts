import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  articles,
  events,
  houseNames,
  houseWords,
  people,
  publications,
  revisions,
  sections,
  stories,
  withdrawals,
} from '@/db/schema'
import { emptyTables } from '@/lib/testing/newsroom'
import { useTestDb } from '@/lib/testing/test-db'
import { cast } from './cast'
import { demoStories } from './demo-stories'
import { demoNames, demoWords } from './house-lists'
import { loadDemo } from './load'
import { demoSections } from './taxonomy'

const store = useTestDb()
const now = new Date('2026-11-23T09:00:00Z')
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'midad-media-'))
  process.env.MEDIA_DIR = folder
  process.env.DATABASE_URL ??= store.url
  process.env.AUTH_SECRET ??= 'only-for-the-tests-of-this-file-0123456789'
  const plain = await sharp({ create: { width: 160, height: 90, channels: 3, background: '#175' } })
    .jpeg()
    .toBuffer()
  expect(await loadDemo({ db: store.db, now, draw: async () => plain })).toBe(true)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const written = demoStories.flatMap(({ articles: of }) => Object.values(of))
const count = (...statuses: string[]) => written.filter(({ status }) => statuses.includes(status)).length

test('everybody of the cast can enter with one click, every story and section is there', async () => {
  const rows = await store.db.select().from(people)
  expect(rows).toHaveLength(Object.keys(cast).length)
  expect(rows.every((row) => row.demo)).toBe(true)
  expect(await store.db.$count(stories)).toBe(demoStories.length)
  expect(await store.db.$count(sections)).toBe(Object.keys(demoSections).length)
})

test('the house lists begin with names and words', async () => {
  expect(await store.db.$count(houseNames)).toBe(demoNames.length)
  expect(await store.db.$count(houseWords)).toBe(demoWords.length)
})

test('articles stand where the demo says, and readers see the published ones only', async () => {
  const rows = await store.db.select().from(articles)
  const tally = (status: string) => rows.filter((row) => row.status === status).length
  expect(tally('draft')).toBe(count('draft'))
  expect(tally('in_review')).toBe(count('in_review'))
  expect(tally('ready')).toBe(count('ready'))
  expect(tally('withdrawn')).toBe(count('withdrawn'))
  expect(await store.db.$count(publications)).toBe(count('published', 'published_with_changes'))
  expect(await store.db.$count(withdrawals)).toBe(count('withdrawn'))
  const changed = rows.filter((row) => row.publishedVersion !== null && row.publishedVersion < row.version)
  expect(changed).toHaveLength(count('published_with_changes'))
  const sentBack = rows.filter((row) => row.note !== null)
  expect(sentBack).toHaveLength(written.filter(({ note }) => note).length)
})

test('what is published is the text of the demo, with its slug in its own script', async () => {
  const rows = await store.db.select().from(publications).where(eq(publications.locale, 'ar'))
  const headlines = demoStories.flatMap(({ articles: { ar } }) => (ar?.status === 'published' ? [ar.headline] : []))
  expect(rows.map((row) => row.headline)).toEqual(expect.arrayContaining(headlines))
  expect(rows.every((row) => /^[\p{Script=Arabic}\d-]+$/u.test(row.slug))).toBe(true)
  expect(rows.filter((row) => row.picture === null)).toEqual([])
})

test('the log reads in order of time, ends before now, and each stage has its frozen copy', async () => {
  const log = await store.db.select().from(events).orderBy(events.id)
  const times = log.map((row) => row.at.getTime())
  expect(times).toEqual([...times].sort((one, other) => one - other))
  expect(times.at(-1)).toBeLessThanOrEqual(now.getTime())
  const approvals = log.filter((row) => row.type === 'article.approved')
  const frozen = await store.db.select().from(revisions).where(eq(revisions.reason, 'approve'))
  expect(frozen).toHaveLength(approvals.length)
})

test('a newsroom that has people is left alone', async () => {
  expect(await loadDemo({ db: store.db, now, draw: () => Promise.reject(new Error('drawn')) })).toBe(false)
  expect(await store.db.$count(stories)).toBe(demoStories.length)
})

test('a load that fails leaves nothing behind', async () => {
  await emptyTables(store.db)
  const draw = () => Promise.reject(new Error('no ink'))
  await expect(loadDemo({ db: store.db, now, draw })).rejects.toThrow('no ink')
  expect(await store.db.$count(people)).toBe(0)
})
