import { expect, test } from 'vitest'
import { createFirstAdmin, createSetupToken } from '@/lib/setup/mutations'
import { givenNewsroom, morning, type Newsroom } from '@/lib/testing/newsroom'
import { useTestDb } from '@/lib/testing/test-db'
import { createPerson, deactivatePerson, setGrants } from './mutations'
import { listPeople } from './queries'

const store = useTestDb()
const reem = {
  email: 'Reem@midad.example',
  name: { ar: 'ريم سعد', en: 'Reem Saad' },
  slug: 'reem-saad',
  uiLocale: 'ar' as const,
  grants: [{ role: 'reporter' as const, sectionId: null, locale: null }],
}

test('the first admin is made with a token that works once, and only before anybody else exists', async () => {
  const ctx = { db: store.db, now: morning }
  const stale = await createSetupToken(ctx)
  const token = await createSetupToken(ctx)
  const input = { ...reem, email: 'reem@midad.example', password: 'a long enough password', token }
  await expect(createFirstAdmin(ctx, { ...input, token: stale })).rejects.toMatchObject({ code: 'token_invalid' })
  const both = await Promise.allSettled([
    createFirstAdmin(ctx, input),
    createFirstAdmin(ctx, { ...input, slug: 'other' }),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await expect(createSetupToken(ctx)).rejects.toMatchObject({ code: 'already_set_up' })
})

let newsroom: Newsroom
const begin = async () => {
  newsroom = await givenNewsroom(store.db)
}

test('an admin adds a person; the made password is given once', async () => {
  await begin()
  const { password } = await createPerson(newsroom.as('amal', 9), reem)
  expect(password).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/)
  const { items } = await listPeople(newsroom.as('amal'))
  expect(items[0]).toMatchObject({ email: 'reem@midad.example', grants: [{ role: 'reporter' }] })
  await expect(createPerson(newsroom.as('amal'), { ...reem, slug: 'another' })).rejects.toMatchObject({
    code: 'email_taken',
  })
  await expect(createPerson(newsroom.as('amal'), { ...reem, email: 'x@midad.example' })).rejects.toMatchObject({
    code: 'already_exists',
  })
})

test('only an admin manages people, and the last admin stays', async () => {
  await begin()
  await expect(createPerson(newsroom.as('nabil'), reem)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(listPeople(newsroom.as('nabil'))).rejects.toMatchObject({ code: 'forbidden' })
  const { id } = newsroom.actors.amal
  await expect(deactivatePerson(newsroom.as('amal'), { id })).rejects.toMatchObject({ details: { reason: 'self' } })
  await expect(deactivatePerson(newsroom.system, { id })).rejects.toMatchObject({ code: 'last_admin' })
  await expect(setGrants(newsroom.as('amal'), { id, grants: [] })).rejects.toMatchObject({ code: 'last_admin' })
})

test('people are listed newest first, a page at a time', async () => {
  await begin()
  for (const n of [1, 2, 3])
    await createPerson(newsroom.as('amal', n), { ...reem, email: `p${n}@midad.example`, slug: `p${n}` })
  const first = await listPeople(newsroom.as('amal'), { limit: 2 })
  const second = await listPeople(newsroom.as('amal'), { limit: 2, after: first.next })
  expect([...first.items, ...second.items].slice(0, 3).map(({ slug }) => slug)).toEqual(['p3', 'p2', 'p1'])
})
