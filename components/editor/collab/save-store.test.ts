import { describe, expect, it } from 'vitest'
import { openSaveStore } from './save-store'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 14, minute))

describe('the state of saving', () => {
  it('is told when it changes, and only then', () => {
    const store = openSaveStore()
    const told: string[] = []
    store.subscribe(() => told.push(store.status().kind))
    store.report({ type: 'text', pending: 1, at: at(30) })
    store.report({ type: 'text', pending: 2, at: at(30) })
    store.report({ type: 'reached' })
    store.report({ type: 'text', pending: 0, at: at(31) })
    expect(told).toEqual(['saving', 'saved'])
    expect(store.status()).toEqual({ kind: 'saved', at: at(31) })
  })

  it('is the same object while there is nothing else to say', () => {
    const store = openSaveStore()
    store.report({ type: 'text', pending: 1, at: at(30) })
    const before = store.status()
    store.report({ type: 'text', pending: 5, at: at(30) })
    expect(store.status()).toBe(before)
  })

  it('begins with when the text that is opened was last changed', () => {
    const store = openSaveStore(at(12))
    expect([store.status(), store.calm()]).toEqual(Array(2).fill({ kind: 'saved', at: at(12) }))
    store.report({ type: 'text', pending: 1, at: at(30) })
    expect([store.status().kind, store.calm()]).toEqual(['saving', { kind: 'saved', at: at(12) }])
    store.report({ type: 'text', pending: 0, at: at(31) })
    expect(store.status()).toEqual({ kind: 'saved', at: at(31) })
    expect(openSaveStore(null).status()).toEqual({ kind: 'untouched' })
  })

  it('tells a later time of saving', () => {
    const store = openSaveStore()
    store.report({ type: 'text', pending: 1, at: at(30) })
    store.report({ type: 'text', pending: 0, at: at(30) })
    let told = 0
    store.subscribe(() => told++)
    store.report({ type: 'text', pending: 1, at: at(31) })
    store.report({ type: 'text', pending: 0, at: at(31) })
    expect(told).toBe(2)
    expect(store.status()).toEqual({ kind: 'saved', at: at(31) })
  })

  it('stays calm while letters come and go within a minute', () => {
    const store = openSaveStore()
    expect(store.calm()).toEqual({ kind: 'untouched' })
    store.report({ type: 'text', pending: 1, at: at(30) })
    expect(store.calm()).toEqual({ kind: 'untouched' })
    store.report({ type: 'text', pending: 0, at: at(30) })
    const calm = store.calm()
    expect(calm).toEqual({ kind: 'saved', at: at(30) })
    store.report({ type: 'text', pending: 1, at: at(30) })
    store.report({ type: 'text', pending: 0, at: new Date(at(30).getTime() + 59_000) })
    expect(store.calm()).toBe(calm)
    store.report({ type: 'text', pending: 1, at: at(31) })
    store.report({ type: 'text', pending: 0, at: at(31) })
    expect(store.calm()).toEqual({ kind: 'saved', at: at(31) })
  })

  it('is calm again as soon as the trouble is over, before all is saved', () => {
    const store = openSaveStore()
    store.report({ type: 'text', pending: 1, at: at(30) })
    store.report({ type: 'trouble', trouble: 'offline' })
    expect(store.calm()).toEqual({ kind: 'offline', text: 'kept' })
    store.report({ type: 'reached' })
    expect([store.status().kind, store.calm().kind]).toEqual(['saving', 'untouched'])
  })

  it('is not told to whoever stopped listening', () => {
    const store = openSaveStore()
    let told = 0
    store.subscribe(() => told++)()
    store.report({ type: 'text', pending: 1, at: at(30) })
    expect(told).toBe(0)
  })
})
