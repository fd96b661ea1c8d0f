import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { events, signInLimits } from '@/db/schema'
import { deactivatePerson, reactivatePerson, setGrants } from '@/lib/people/mutations'
import { findActor } from '@/lib/people/queries'
import { signInLimits as limits } from '@/lib/people/sign-in-limits'
import { givenNewsroom, morning, type Newsroom } from '@/lib/testing/newsroom'
import { useTestDb } from '@/lib/testing/test-db'
import { signIn, signInToDemo, signOut } from './mutations'

const store = useTestDb()
let newsroom: Newsroom
beforeEach(async () => {
  newsroom = await givenNewsroom(store.db)
})

const salma = { email: 'Salma@midad.example ', password: 'salma-writes-every-day', address: '192.0.2.1' }
const at = (minutes: number) => ({ db: newsroom.system.db, now: new Date(morning.getTime() + minutes * 60_000) })
const actorOf = (signedIn: { personId: string; sessionId: string }, minutes = 1) =>
  findActor(newsroom.system.db, signedIn, at(minutes).now)

test('the right password enters, whatever the case of the address', async () => {
  const signedIn = await signIn(at(0), salma)
  expect(await actorOf(signedIn)).toMatchObject({ id: newsroom.actors.salma.id, grants: [{ role: 'reporter' }] })
})

test('a wrong password and an unknown person get the same answer', async () => {
  const answers = await Promise.all(
    [
      { ...salma, password: 'wrong' },
      { ...salma, email: 'nobody@midad.example' },
    ].map((input) => signIn(at(0), input).catch((error) => ({ code: error.code, details: error.details }))),
  )
  expect(answers[0]).toEqual({ code: 'not_signed_in', details: {} })
  expect(answers[1]).toEqual(answers[0])
})

test('tries are limited per account, for everyone, until the window ends', async () => {
  const wrong = () => signIn(at(0), { ...salma, password: 'wrong' }).catch((error) => error.code)
  const answers = await Promise.all(Array.from({ length: limits.perAccount + 3 }, wrong))
  expect(answers.filter((code) => code === 'not_signed_in')).toHaveLength(limits.perAccount)
  await expect(signIn(at(5), salma)).rejects.toMatchObject({ code: 'too_many_attempts', details: { minutes: 10 } })
  await expect(signIn(at(16), salma)).resolves.toBeDefined()
})

test('tries are limited per address, whoever is tried', async () => {
  await newsroom.system.db.delete(signInLimits)
  const tries = Array.from({ length: limits.perAddress }, (_, n) =>
    signIn(at(0), { email: `n${n}@midad.example`, password: 'x', address: '192.0.2.9' }).catch(() => {}),
  )
  await Promise.all(tries)
  await expect(signIn(at(1), { ...salma, address: '192.0.2.9' })).rejects.toMatchObject({ code: 'too_many_attempts' })
  await expect(signIn(at(1), salma)).resolves.toBeDefined()
}, 60_000)

test('a session ends by signing out, by time, and when the person is deactivated', async () => {
  const first = await signIn(at(0), salma)
  const actor = await actorOf(first)
  if (!actor) throw new Error('not signed in')
  await signOut({ db: newsroom.system.db, actor, now: at(1).now })
  expect(await actorOf(first)).toBeNull()

  const second = await signIn(at(2), salma)
  expect(await actorOf(second, 60 * 24 * 15)).toBeNull()
  await deactivatePerson(newsroom.as('amal', 3), { id: newsroom.actors.salma.id })
  expect(await actorOf(second, 4)).toBeNull()
  await expect(signIn(at(4), salma)).rejects.toMatchObject({ code: 'not_signed_in' })
  await reactivatePerson(newsroom.as('amal', 5), { id: newsroom.actors.salma.id })
  expect(await actorOf(second, 6)).toBeNull()
})

test('a change of grants is in force on the next request', async () => {
  const signedIn = await signIn(at(0), salma)
  await setGrants(newsroom.as('amal'), {
    id: newsroom.actors.salma.id,
    grants: [{ role: 'publisher', sectionId: null, locale: 'ar' }],
  })
  expect(await actorOf(signedIn)).toMatchObject({ grants: [{ role: 'publisher', locale: 'ar' }] })
})

test('one-click entry is for people of the demo only', async () => {
  await expect(signInToDemo(at(0), { personId: newsroom.actors.salma.id })).rejects.toMatchObject({ code: 'not_found' })
})

test('failures are recorded without the address that was tried', async () => {
  await signIn(at(0), { ...salma, email: 'nobody@midad.example' }).catch(() => {})
  const [event] = await newsroom.system.db.select().from(events).where(eq(events.type, 'person.sign_in_failed'))
  expect(JSON.stringify(event)).not.toContain('nobody')
})
