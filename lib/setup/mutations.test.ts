import { asc } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { events } from '@/db/schema'
import { createSection } from '@/lib/taxonomy/mutations'
import { listSections } from '@/lib/taxonomy/queries'
import { createSectionInput } from '@/lib/taxonomy/schema'
import { emptyTables, morning } from '@/lib/testing/newsroom'
import { useTestDb } from '@/lib/testing/test-db'
import { firstSections } from './first-sections'
import { createFirstAdmin, createSetupToken } from './mutations'

const store = useTestDb()
beforeEach(() => emptyTables(store.db))

const ctx = () => ({ db: store.db, now: morning })
const setUp = async (token: string) =>
  createFirstAdmin(ctx(), {
    token,
    email: 'amal@midad.example',
    name: { ar: 'أمل درويش' },
    slug: 'amal',
    password: 'a long enough password',
    uiLocale: 'ar',
  })

test('a new newspaper begins with sections in their order, each in the log', async () => {
  await setUp(await createSetupToken(ctx()))
  const sections = await listSections(store)
  expect(sections.map(({ id: _, ...section }) => section)).toEqual(firstSections)
  const log = await store.db.select({ type: events.type }).from(events).orderBy(asc(events.id))
  expect(log.map(({ type }) => type)).toEqual(['system.set_up', ...firstSections.map(() => 'section.created')])
})

test('sections that exist already are left alone', async () => {
  const system = { ...ctx(), actor: { kind: 'system' } as const }
  const own = await createSection(system, { slug: 'science', name: { ar: 'علوم', en: 'Science' }, hue: 210 })
  await setUp(await createSetupToken(ctx()))
  expect(await listSections(store)).toEqual([own])
})

test('a refused set-up leaves no sections behind', async () => {
  const stale = await createSetupToken(ctx())
  await createSetupToken(ctx())
  await expect(setUp(stale)).rejects.toMatchObject({ code: 'token_invalid' })
  expect(await listSections(store)).toEqual([])
})

test.each(firstSections)('$slug fits what a section must be', (section) => {
  expect(createSectionInput.parse(section)).toEqual(section)
})
