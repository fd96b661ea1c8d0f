import { LRUCache } from 'lru-cache'
import { type CacheState, type Page, pageSize, tightenPage } from './page'

export type PageCacheOptions = {
  /** Bytes of memory for pages and their compressed forms. */
  maxBytes?: number
  /** After this a page is renewed behind the reader's back, in case an event was lost. Milliseconds. */
  maxAgeMs?: number
  /** How old a copy may be that stands in for a failed render. Milliseconds. */
  lastGoodMs?: number
  /** A page asked for this often since it was stored is worth the best compression. */
  tightenAfterHits?: number
  now?: () => number
}

type Entry = { page: Page; storedAt: number; hits: number; purged: boolean; renewing: boolean }
type Flight = { result: Promise<Page>; purgedTags: Set<string>; purgedAll: boolean }

/**
 * Finished reader pages in bounded memory, least recently used first out. Each key is rendered once at a time; purging
 * is by tag. Two races are closed: a render that began before a purge of its tags is not stored, and nobody who asks
 * after a purge is given the result of a render that began before it (its tags are not known until it ends).
 */
export class PageCache {
  readonly #entries: LRUCache<string, Entry>
  readonly #keysOfTag = new Map<string, Set<string>>()
  readonly #joinable = new Map<string, Flight>()
  readonly #flights = new Set<Flight>()
  readonly #maxAgeMs: number
  readonly #lastGoodMs: number
  readonly #tightenAfterHits: number
  readonly #now: () => number
  #tightening: Promise<void> = Promise.resolve()

  constructor(options: PageCacheOptions = {}) {
    this.#maxAgeMs = options.maxAgeMs ?? 5 * 60_000
    this.#lastGoodMs = options.lastGoodMs ?? 24 * 3_600_000
    this.#tightenAfterHits = options.tightenAfterHits ?? 3
    this.#now = options.now ?? Date.now
    this.#entries = new LRUCache({
      maxSize: options.maxBytes ?? 64 * 1024 * 1024,
      sizeCalculation: (entry) => pageSize(entry.page),
      noDisposeOnSet: true,
      dispose: (entry, key) => this.#unindex(key, entry.page.tags),
    })
  }

  /** Bytes held now. */
  get bytes(): number {
    return this.#entries.calculatedSize
  }

  /** The page when it can be sent at once; the shortest way for the commonest request. */
  fresh(key: string): Page | undefined {
    const entry = this.#entries.get(key)
    if (!entry || entry.purged || this.#now() - entry.storedAt > this.#maxAgeMs) return undefined
    entry.hits += 1
    if (entry.hits === this.#tightenAfterHits) this.#tighten(key, entry)
    return entry.page
  }

  /**
   * The page for `key`, from memory or from `render`. A page without tags, or with another status than 200 or 410, is
   * not stored. A render that throws or answers 5xx gives way to the last good copy, even a purged one.
   * @throws what `render` threw, when there is no copy; a page of status 5xx is returned as it is.
   */
  async get(key: string, render: () => Promise<Page>): Promise<{ page: Page; state: CacheState }> {
    const page = this.fresh(key)
    if (page) return { page, state: 'hit' }
    const entry = this.#entries.get(key)
    if (entry && !entry.purged) {
      this.#renew(key, entry, render)
      return { page: entry.page, state: 'stale' }
    }
    try {
      const made = await this.#fly(key, render)
      const copy = made.status >= 500 ? this.#lastGood(key) : undefined
      return copy ? { page: copy, state: 'last-good' } : { page: made, state: 'miss' }
    } catch (error) {
      const copy = this.#lastGood(key)
      if (!copy) throw error
      return { page: copy, state: 'last-good' }
    }
  }

  /**
   * Makes every page with one of `tags` unfit to be served, on this instance.
   * @param options.forget drop the last good copy too: what was withdrawn must not come back when a render fails
   */
  purge(tags: string[], { forget = false } = {}): void {
    if (tags.length === 0) return
    for (const flight of this.#flights) for (const tag of tags) flight.purgedTags.add(tag)
    this.#joinable.clear()
    for (const tag of tags) for (const key of [...(this.#keysOfTag.get(tag) ?? [])]) this.#drop(key, forget)
  }

  /** Empties the cache. */
  purgeAll(): void {
    for (const flight of this.#flights) flight.purgedAll = true
    this.#joinable.clear()
    this.#entries.clear()
  }

  /** Resolves when no page waits for its best compression. */
  settled(): Promise<void> {
    return this.#tightening
  }

  #drop(key: string, forget: boolean) {
    const entry = this.#entries.peek(key)
    if (forget) this.#entries.delete(key)
    else if (entry) entry.purged = true
  }

  #lastGood(key: string): Page | undefined {
    const entry = this.#entries.get(key)
    return entry && this.#now() - entry.storedAt < this.#lastGoodMs ? entry.page : undefined
  }

  #renew(key: string, entry: Entry, render: () => Promise<Page>) {
    if (entry.renewing) return
    entry.renewing = true
    // A failed renewal leaves the old page; the next request tries again.
    void this.#fly(key, render)
      .catch(() => {})
      .finally(() => {
        entry.renewing = false
      })
  }

  #fly(key: string, render: () => Promise<Page>): Promise<Page> {
    const running = this.#joinable.get(key)
    if (running) return running.result
    const flight: Flight = { result: render(), purgedTags: new Set(), purgedAll: false }
    this.#flights.add(flight)
    this.#joinable.set(key, flight)
    flight.result = flight.result
      .then((page) => {
        this.#land(key, flight, page)
        return page
      })
      .finally(() => {
        this.#flights.delete(flight)
        if (this.#joinable.get(key) === flight) this.#joinable.delete(key)
      })
    return flight.result
  }

  #land(key: string, flight: Flight, page: Page) {
    if (page.status >= 500) return
    const overtaken = flight.purgedAll || page.tags.some((tag) => flight.purgedTags.has(tag))
    if (overtaken) return
    this.#entries.delete(key)
    if (page.tags.length === 0 || (page.status !== 200 && page.status !== 410)) return
    this.#entries.set(key, { page, storedAt: this.#now(), hits: 0, purged: false, renewing: false })
    if (this.#entries.has(key)) this.#index(key, page.tags)
  }

  #index(key: string, tags: string[]) {
    for (const tag of tags) {
      const keys = this.#keysOfTag.get(tag) ?? new Set()
      this.#keysOfTag.set(tag, keys.add(key))
    }
  }

  #unindex(key: string, tags: string[]) {
    for (const tag of tags) {
      const keys = this.#keysOfTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.#keysOfTag.delete(tag)
    }
  }

  /** One page after another, so that a burst of publishing does not take every thread. */
  #tighten(key: string, entry: Entry) {
    this.#tightening = this.#tightening
      .then(async () => {
        if (this.#entries.peek(key) !== entry || entry.purged) return
        const page = await tightenPage(entry.page)
        // A new object, or the cache would not count its new size.
        if (this.#entries.peek(key) === entry) this.#entries.set(key, { ...entry, page, renewing: false })
      })
      .catch((error: Error) => console.error('page cache:', error.message))
  }
}

// Two copies of `lib/` run in the process, the one Next bundles and the one the server loads.
const shared = globalThis as typeof globalThis & { midadPageCache?: PageCache }

/** The one cache of the process, made when it is first asked for. */
export function pageCache(): PageCache {
  shared.midadPageCache ??= new PageCache()
  return shared.midadPageCache
}
