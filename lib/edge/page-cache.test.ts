import { EventEmitter } from 'node:events'
import { describe, expect, test } from 'vitest'
import { makePage, type Page } from './page'
import { PageCache } from './page-cache'

const page = (text: string, tags = ['site'], status = 200): Promise<Page> =>
  makePage({ status, headers: [], tags, html: Buffer.from(text) })
const textOf = (answer: { page: Page }) => answer.page.body.identity.toString()
const fails = () => Promise.reject(new Error('no database'))

/** A render that ends when the test says so. */
function held() {
  const outcome = new EventEmitter()
  const promise = new Promise<Page>((resolve, reject) => outcome.once('land', resolve).once('crash', reject))
  let calls = 0
  return {
    render: () => {
      calls += 1
      return promise
    },
    calls: () => calls,
    land: async (made: Promise<Page>) => {
      outcome.emit('land', await made)
      await settled()
    },
    crash: async () => {
      outcome.emit('crash', new Error('no database'))
      await settled()
    },
  }
}

/** Everything that waits for a promise already kept has run. */
const settled = () => new Promise(setImmediate)

describe('storing', () => {
  test('a page is made once and then kept', async () => {
    const cache = new PageCache()
    expect(await cache.get('/ar', () => page('first'))).toMatchObject({ state: 'miss' })
    const again = await cache.get('/ar', () => page('second'))
    expect(again.state).toBe('hit')
    expect(textOf(again)).toBe('first')
  })

  test.each([
    ['without tags', page('x', [])],
    ['that was not found', page('x', ['site'], 404)],
    ['that moved', page('x', ['site'], 308)],
  ])('a page %s is not kept', async (_, made) => {
    const cache = new PageCache()
    await cache.get('/ar', () => made)
    expect(cache.fresh('/ar')).toBeUndefined()
  })

  test('a withdrawal notice is kept', async () => {
    const cache = new PageCache()
    await cache.get('/ar', () => page('x', ['story:1'], 410))
    expect(cache.fresh('/ar')?.status).toBe(410)
  })

  test('who asks at the same time waits for the same render', async () => {
    const cache = new PageCache()
    const { render, land, calls } = held()
    const answers = [cache.get('/ar', render), cache.get('/ar', render), cache.get('/ar', render)]
    await land(page('once'))
    expect((await Promise.all(answers)).map(textOf)).toEqual(['once', 'once', 'once'])
    expect(calls()).toBe(1)
  })

  test('a page past its age is sent at once and renewed behind', async () => {
    let now = 0
    const cache = new PageCache({ maxAgeMs: 1_000, now: () => now })
    await cache.get('/ar', () => page('old'))
    now = 1_001
    const renewal = held()
    const answers = await Promise.all([cache.get('/ar', renewal.render), cache.get('/ar', renewal.render)])
    expect(answers.map(({ state }) => state)).toEqual(['stale', 'stale'])
    expect(renewal.calls()).toBe(1)
    await renewal.land(page('new'))
    expect(textOf(await cache.get('/ar', fails))).toBe('new')
  })

  test('memory is bounded: the least recently used page goes, and its tags with it', async () => {
    const noise = (seed: number) =>
      Array.from({ length: 3_000 }, (_, i) => ((i * seed * 7919) % 9973).toString(36)).join()
    const cache = new PageCache({ maxBytes: 90_000 })
    for (const key of ['/1', '/2', '/3']) await cache.get(key, () => page(noise(Number(key[1])), [`story:${key[1]}`]))
    cache.fresh('/1')
    for (const key of ['/4', '/5']) await cache.get(key, () => page(noise(Number(key[1])), [`story:${key[1]}`]))
    expect(cache.bytes).toBeLessThanOrEqual(90_000)
    expect(cache.fresh('/2')).toBeUndefined()
    expect(cache.fresh('/5')).toBeDefined()
  })

  test('a page larger than the whole cache is answered and not kept', async () => {
    const cache = new PageCache({ maxBytes: 1_000 })
    expect(textOf(await cache.get('/ar', () => page('x'.repeat(2_000))))).toHaveLength(2_000)
    expect(cache.bytes).toBe(0)
  })

  test('a page that is asked for often gets the best compression, and still counts its bytes', async () => {
    const cache = new PageCache({ tightenAfterHits: 2 })
    const text = Array.from({ length: 2_000 }, (_, i) => `<p>فقرة ${(i * 7919) % 997}</p>`).join('')
    const { page: quick } = await cache.get('/ar', () => page(text))
    const before = cache.bytes
    cache.fresh('/ar')
    cache.fresh('/ar')
    await cache.settled()
    const best = cache.fresh('/ar')
    expect(best?.body.br?.length).toBeLessThan(quick.body.br?.length ?? 0)
    expect(best?.etag).toBe(quick.etag)
    expect(cache.bytes).toBeLessThan(before)
  })
})

describe('purging', () => {
  test('takes the pages with a tag and leaves the others', async () => {
    const cache = new PageCache()
    await cache.get('/ar', () => page('front', ['front:ar', 'story:1']))
    await cache.get('/ar/1', () => page('article', ['story:1']))
    await cache.get('/ar/2', () => page('other', ['story:2']))
    cache.purge(['story:1', 'story:99'])
    expect(['/ar', '/ar/1', '/ar/2'].map((key) => cache.fresh(key) !== undefined)).toEqual([false, false, true])
    cache.purgeAll()
    expect(cache.fresh('/ar/2')).toBeUndefined()
  })

  test('a render that began before a purge of its tags is not stored', async () => {
    const cache = new PageCache()
    const { render, land } = held()
    const answer = cache.get('/ar', render)
    cache.purge(['story:1'])
    await land(page('old text', ['story:1']))
    expect(textOf(await answer)).toBe('old text')
    expect(cache.fresh('/ar')).toBeUndefined()
  })

  test('a purge of other tags lets it be stored', async () => {
    const cache = new PageCache()
    const { render, land } = held()
    const answer = cache.get('/ar', render)
    cache.purge(['story:2'])
    await land(page('text', ['story:1']))
    await answer
    expect(cache.fresh('/ar')).toBeDefined()
  })

  test('nobody who asks after a purge gets a render that began before it', async () => {
    const cache = new PageCache()
    const before = held()
    const first = cache.get('/ar', before.render)
    cache.purge(['story:1'])
    const second = await cache.get('/ar', () => page('new text', ['story:1']))
    await before.land(page('old text', ['story:1']))
    await first
    expect(textOf(second)).toBe('new text')
    expect(textOf(await cache.get('/ar', fails))).toBe('new text')
  })

  test('a render that began before everything was purged is not stored', async () => {
    const cache = new PageCache()
    const { render, land } = held()
    const answer = cache.get('/ar', render)
    cache.purgeAll()
    await land(page('old'))
    await answer
    expect(cache.fresh('/ar')).toBeUndefined()
  })
})

describe('a failed render', () => {
  test('gives way to the last good copy, even a purged one', async () => {
    const cache = new PageCache()
    await cache.get('/ar', () => page('good'))
    cache.purge(['site'])
    const thrown = await cache.get('/ar', fails)
    const answered = await cache.get('/ar', () => page('error', [], 503))
    expect([thrown, answered].map((answer) => [answer.state, textOf(answer)])).toEqual([
      ['last-good', 'good'],
      ['last-good', 'good'],
    ])
    expect(textOf(await cache.get('/ar', () => page('better')))).toBe('better')
  })

  test('throws when there is no copy', async () => {
    await expect(new PageCache().get('/ar', fails)).rejects.toThrow('no database')
  })

  test('does not bring back what was withdrawn', async () => {
    const cache = new PageCache()
    await cache.get('/ar/1', () => page('secret', ['story:1']))
    cache.purge(['story:1'], { forget: true })
    await expect(cache.get('/ar/1', fails)).rejects.toThrow()
  })

  test('a copy that was purged first and withdrawn later does not come back either', async () => {
    const cache = new PageCache()
    await cache.get('/ar/1', () => page('secret', ['story:1']))
    cache.purge(['story:1'])
    cache.purge(['story:1'], { forget: true })
    await expect(cache.get('/ar/1', fails)).rejects.toThrow()
  })

  test('a page that is gone leaves no copy', async () => {
    const cache = new PageCache()
    await cache.get('/ar/1', () => page('text'))
    cache.purge(['site'])
    await cache.get('/ar/1', () => page('not found', [], 404))
    await expect(cache.get('/ar/1', fails)).rejects.toThrow()
  })

  test('a copy that is too old is not shown', async () => {
    let now = 0
    const cache = new PageCache({ lastGoodMs: 1_000, now: () => now })
    await cache.get('/ar', () => page('good'))
    cache.purge(['site'])
    now = 1_000
    await expect(cache.get('/ar', fails)).rejects.toThrow()
  })

  test('a failed renewal leaves the page, and the next request tries again', async () => {
    let now = 0
    const cache = new PageCache({ maxAgeMs: 1_000, now: () => now })
    await cache.get('/ar', () => page('old'))
    now = 1_001
    const failing = held()
    await cache.get('/ar', failing.render)
    await failing.crash()
    const next = held()
    expect(await cache.get('/ar', next.render)).toMatchObject({ state: 'stale' })
    expect(next.calls()).toBe(1)
  })
})
