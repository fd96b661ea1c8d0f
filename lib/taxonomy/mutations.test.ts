import { desc } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { events } from '@/db/schema'
import { givenNewsroom, type Newsroom } from '@/lib/testing/newsroom'
import { useTestDb } from '@/lib/testing/test-db'
import { createSection, moveSection, updateSection } from './mutations'
import { listSections } from './queries'
import { createSectionInput } from './schema'

const store = useTestDb()
const science = { slug: 'science', name: { ar: 'علوم', en: 'Science' }, hue: 210 }

let newsroom: Newsroom
beforeEach(async () => {
  newsroom = await givenNewsroom(store.db)
})

const order = async () => (await listSections(store)).map(({ slug }) => slug)
const lastEvent = async () => (await store.db.select().from(events).orderBy(desc(events.id)).limit(1))[0]

test('an admin adds a section at the end of the newspaper, and the log says so', async () => {
  const section = await createSection(newsroom.as('amal'), science)
  expect(section).toEqual({ id: expect.any(String), ...science })
  expect(await order()).toEqual(['politics', 'sport', 'science'])
  expect(await lastEvent()).toMatchObject({
    type: 'section.created',
    actorId: newsroom.actors.amal.id,
    data: { id: section.id, name: science.name },
  })
})

test('an address belongs to one section, and not to one that the site uses itself', async () => {
  const admin = newsroom.as('amal')
  const both = await Promise.allSettled([createSection(admin, science), createSection(admin, { ...science, hue: 0 })])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await expect(createSection(admin, science)).rejects.toMatchObject({
    code: 'already_exists',
    details: { kind: 'section', field: 'slug' },
  })
  for (const slug of ['topics', 'authors', 'search', 'newsroom'])
    await expect(createSection(admin, { ...science, slug })).rejects.toMatchObject({ code: 'slug_reserved' })
})

test('a section gets new names and another hue, and keeps its address and place', async () => {
  const { id } = newsroom.sections.politics
  await updateSection(newsroom.as('amal'), { id, name: { ar: 'شؤون', en: 'Affairs' }, hue: 30 })
  const [first] = await listSections(store)
  expect(first).toEqual({ id, slug: 'politics', name: { ar: 'شؤون', en: 'Affairs' }, hue: 30 })
  expect(await lastEvent()).toMatchObject({
    type: 'section.updated',
    data: { id, name: { ar: 'شؤون' }, before: { name: { ar: 'سياسة' }, hue: 200 } },
  })
})

test('a section moves one place at a time and stays at the ends', async () => {
  const admin = newsroom.as('amal')
  const { id } = await createSection(admin, science)
  expect(await moveSection(admin, { id, direction: 'up' })).toEqual({ place: 2, of: 3 })
  expect(await order()).toEqual(['politics', 'science', 'sport'])
  expect(await lastEvent()).toMatchObject({ type: 'section.moved', data: { id, name: science.name, from: 3, to: 2 } })
  await moveSection(admin, { id, direction: 'up' })
  const { id: eventId } = (await lastEvent()) ?? {}
  expect(await moveSection(admin, { id, direction: 'up' })).toEqual({ place: 1, of: 3 })
  expect(await order()).toEqual(['science', 'politics', 'sport'])
  expect((await lastEvent())?.id).toBe(eventId)
  await moveSection(admin, { id, direction: 'down' })
  expect(await order()).toEqual(['politics', 'science', 'sport'])
})

test('two who move at once each move by one place', async () => {
  const admin = newsroom.as('amal')
  const { id } = await createSection(admin, science)
  await Promise.all([moveSection(admin, { id, direction: 'up' }), moveSection(admin, { id, direction: 'up' })])
  expect(await order()).toEqual(['science', 'politics', 'sport'])
})

test('only an admin arranges the newspaper', async () => {
  const { id } = newsroom.sections.sport
  const publisher = newsroom.as('nabil')
  await expect(createSection(publisher, science)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(updateSection(publisher, { ...science, id })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(moveSection(publisher, { id, direction: 'up' })).rejects.toMatchObject({ code: 'forbidden' })
  expect(await listSections(store)).toEqual([newsroom.sections.politics, newsroom.sections.sport])
})

test('a section that is gone is refused as such', async () => {
  const id = crypto.randomUUID()
  const admin = newsroom.as('amal')
  await expect(updateSection(admin, { ...science, id })).rejects.toMatchObject({ code: 'not_found' })
  await expect(moveSection(admin, { id, direction: 'down' })).rejects.toMatchObject({ code: 'not_found' })
})

test.each([
  [{}, true],
  [{ slug: ' science ' }, true],
  [{ slug: 'Science' }, false],
  [{ slug: 'علوم' }, false],
  [{ slug: 'a'.repeat(41) }, false],
  [{ name: { ar: 'علوم' } }, false],
  [{ name: { ar: 'علوم', en: ' ' } }, false],
  [{ hue: 360 }, false],
])('a section with %j: %s', (change, fits) => {
  expect(createSectionInput.safeParse({ ...science, ...change }).success).toBe(fits)
})
