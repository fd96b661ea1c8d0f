import { describe, expect, it } from 'vitest'
import { useTestDb } from '@/lib/testing/test-db'
import { withLease } from './lease'
import { leases } from './schema'

const test = useTestDb()

describe('withLease', () => {
  it('runs the work and gives the lease back', async () => {
    expect(await withLease(test.db, 'a', {}, async () => 42)).toEqual({ held: true, value: 42 })
    expect(await test.db.select().from(leases)).toEqual([])
  })

  it('refuses a second holder meanwhile, and gives way afterwards', async () => {
    await withLease(test.db, 'b', {}, async () => {
      expect(await withLease(test.db, 'b', {}, async () => 'never')).toEqual({ held: false })
      expect(await withLease(test.db, 'other', {}, async () => 'fine')).toEqual({ held: true, value: 'fine' })
    })
    expect(await withLease(test.db, 'b', {}, async () => 'now')).toEqual({ held: true, value: 'now' })
  })

  it('lets one at a time work when all are willing to wait', async () => {
    let working = 0
    let most = 0
    const work = async () => {
      most = Math.max(most, ++working)
      await test.client.sql`select pg_sleep(0.02)`
      working--
    }
    await Promise.all([1, 2, 3, 4].map(() => withLease(test.db, 'c', { waitMs: 10_000 }, work)))
    expect(most).toBe(1)
  })

  it('gives the lease back when the work fails', async () => {
    const failing = withLease(test.db, 'd', {}, async () => {
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect((await withLease(test.db, 'd', {}, async () => 1)).held).toBe(true)
  })

  it('takes over from a holder that died', async () => {
    await test.db.insert(leases).values({ name: 'e', holder: 'dead', expiresAt: new Date(Date.now() - 1_000) })
    expect((await withLease(test.db, 'e', {}, async () => 1)).held).toBe(true)
  })

  it('renews while it works, and tells the work when the lease was lost', async () => {
    const outcome = await withLease(test.db, 'f', { ttlMs: 300 }, async (signal) => {
      await test.client.sql`select pg_sleep(0.5)`
      expect(signal.aborted).toBe(false)
      expect((await withLease(test.db, 'f', {}, async () => 1)).held).toBe(false)
      await test.db.update(leases).set({ holder: 'thief' })
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      return 'told'
    })
    expect(outcome).toEqual({ held: true, value: 'told' })
    expect(await test.db.select({ holder: leases.holder }).from(leases)).toEqual([{ holder: 'thief' }])
  })
})
