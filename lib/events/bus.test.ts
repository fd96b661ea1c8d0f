import { afterEach, expect, test } from 'vitest'
import { connect } from '@/db/client'
import { useTestDb } from '@/lib/testing/test-db'
import { flushEvents, type LoggedEvent, onSteps, startEventBus } from './bus'
import { record } from './mutations'

const store = useTestDb()
const system = { actor: { kind: 'system' } as const, now: new Date('2026-11-23T06:00:00Z') }
const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

async function givenBus() {
  const client = connect(store.url, { max: 2 })
  const received: LoggedEvent[] = []
  const bus = await startEventBus({ client, onEvents: (fresh) => received.push(...fresh), pollMs: 60_000 })
  stops.push(bus.stop, client.close)
  return { received, client }
}

test('after a flush every committed event was handed over, once and in order', async () => {
  const { db } = store
  await record(db, system, { type: 'system.set_up' })
  const { received } = await givenBus()
  for (const locale of ['ar', 'en']) await record(db, system, { type: 'story.created', data: { locale } })
  await flushEvents()
  await flushEvents()
  expect(received.map((event) => event.data.locale)).toEqual(['ar', 'en'])
})

test('an event whose transaction commits late is not skipped', async () => {
  const { db } = store
  const { received } = await givenBus()
  let commit = () => {}
  const held = new Promise<void>((resolve) => {
    commit = resolve
  })
  let began = () => {}
  const inserted = new Promise<void>((resolve) => {
    began = resolve
  })
  const late = db.transaction(async (tx) => {
    await record(tx, system, { type: 'article.submitted' })
    began()
    await held
  })
  await inserted
  await record(db, system, { type: 'article.approved' })
  await flushEvents()
  commit()
  await late
  await flushEvents()
  expect(received.map((event) => event.type)).toEqual(['article.approved', 'article.submitted'])
})

test('whoever has an article open is woken by its steps, from any connection', async () => {
  const { client } = await givenBus()
  const articleId = '00000000-0000-4000-8000-000000000001'
  const woken = new Promise<void>((resolve) => {
    const stop = onSteps(articleId, () => {
      stop()
      resolve()
    })
  })
  await client.sql`select pg_notify('midad', ${`steps:${articleId}`})`
  await woken
})
