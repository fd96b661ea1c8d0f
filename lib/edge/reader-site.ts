import type { IncomingMessage, ServerResponse } from 'node:http'
import { defaultLocale, type Locale } from '@/lib/i18n/locales'
import type { Addressed } from './address'
import { matchesEtag } from './etag'
import { inlineStyle } from './inline-style'
import type { InnerAnswer, InnerChannel } from './inner-channel'
import { type CacheState, makePage, type Page, selectBody, withState } from './page'
import type { PageCache } from './page-cache'
import { plainDocument } from './plain-document'
import { type DocumentNeeds, type ReaderDocument, readerDocument, UnfinishedDocument } from './reader-document'
import { baseHeaders, readerPolicy, unlisted } from './security-headers'
import type { StaticFiles } from './static-files'

/** Browsers ask each time (a 304 costs nothing); a CDN keeps it shortly, longer when it can purge by `Surrogate-Key`. */
const pageCaching = [
  'cache-control',
  'public, max-age=0, s-maxage=10',
  'cdn-cache-control',
  'public, max-age=10, stale-while-revalidate=60, stale-if-error=86400',
]
const uncached = ['cache-control', 'no-store']
const missingMs = 60_000

/** Answers readers: finished documents from the page cache, rendered by Next over the inner channel when they are not there. */
export class ReaderSite {
  readonly #cache: PageCache
  readonly #channel: InnerChannel
  readonly #files: StaticFiles
  readonly #security: string[]
  readonly #missingPages = new Map<Locale, { page: Promise<Page>; until: number }>()

  constructor(options: { cache: PageCache; channel: InnerChannel; files: StaticFiles; origin: string }) {
    this.#cache = options.cache
    this.#channel = options.channel
    this.#files = options.files
    this.#security = baseHeaders(options.origin).flat()
  }

  /** Answers at once when the address, exactly as asked, is a stored page. Gives whether it did. */
  answerStored(request: IncomingMessage, response: ServerResponse): boolean {
    const page = this.#cache.fresh(request.url ?? '')
    if (page) sendPage(request, response, page, 'hit')
    return page !== undefined
  }

  /** Answers for a page, or for an address where none is. */
  async answer(
    request: IncomingMessage,
    response: ServerResponse,
    asked: Addressed & { kind: 'page' | 'missing' },
  ): Promise<void> {
    try {
      const { page, state } = await this.#find(asked)
      sendPage(request, response, page, state)
    } catch (error) {
      console.error('reader page:', asked.kind === 'page' ? asked.address.path : request.url, error)
      const page = await this.#plain(asked.locale, 'unavailable', 503)
      sendPage(request, response, page, 'miss')
    }
  }

  /** Answers for a link to a draft: made anew each time, for it may have ended, and never stored, here or anywhere. */
  async answerPreview(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    try {
      const answer = await this.#channel.ask(path)
      if (answer.status >= 500) throw new Error(`Next answered ${answer.status}`)
      sendPage(request, response, await this.#finish(answer, unlisted(this.#security)), 'miss')
    } catch (error) {
      // The address itself is a secret.
      console.error('preview:', error)
      sendPage(request, response, await this.#plain(defaultLocale, 'unavailable', 503), 'miss')
    }
  }

  async #find(asked: Addressed & { kind: 'page' | 'missing' }): Promise<{ page: Page; state: CacheState }> {
    if (asked.kind === 'missing') return { page: await this.#missing(asked.locale), state: 'miss' }
    const { path, search } = asked.address
    const render = () => this.#render(asked.locale, path + search)
    if (!asked.stored) return { page: await render(), state: 'miss' }
    return this.#cache.get(path, render)
  }

  async #render(locale: Locale, address: string): Promise<Page> {
    const answer = await this.#channel.ask(address)
    if (answer.headers.location) return this.#redirect(answer, answer.headers.location)
    if (answer.status === 404) return this.#missing(locale)
    if (answer.status >= 500) throw new Error(`Next answered ${answer.status}`)
    return this.#finish(answer)
  }

  /** Robots ask for what is not there all day: one such page in a language, renewed now and then, is enough. */
  async #missing(locale: Locale): Promise<Page> {
    const known = this.#missingPages.get(locale)
    if (known && Date.now() < known.until) return known.page
    const page = this.#renderMissing(locale)
    this.#missingPages.set(locale, { page, until: Date.now() + missingMs })
    page.catch(() => this.#missingPages.delete(locale))
    return page
  }

  /**
   * `notFound()` gives a document that only Next's client could fill, so the words come from a page of their own: the
   * address below matches nothing but the catch-all of the reader's side.
   */
  async #renderMissing(locale: Locale): Promise<Page> {
    try {
      const answer = await this.#channel.ask(`/${locale}/404/404/404/404`)
      if (answer.status < 500) return await this.#finish({ ...answer, status: 404 })
    } catch (error) {
      if (!(error instanceof UnfinishedDocument)) throw error
    }
    return this.#plain(locale, 'notFound', 404)
  }

  /** @param only what stands in place of the usual headers for a page that nobody may keep */
  async #finish(answer: InnerAnswer, only?: string[]): Promise<Page> {
    const document = readerDocument(answer.body.toString('utf8'), {
      inlineStyle: this.#inlineStyle,
      versioned: this.#files.versioned,
    })
    return this.#page(document, document.status ?? answer.status, only)
  }

  #page(document: Pick<ReaderDocument, 'html' | 'tags' | 'needs'>, status: number, only?: string[]): Promise<Page> {
    const { html, needs } = document
    const tags = only ? [] : document.tags
    const kept = tags.length > 0 && (status === 200 || status === 410)
    const headers = [
      ...['content-type', 'text/html; charset=utf-8', 'vary', 'accept-encoding'],
      ...(kept ? [...pageCaching, 'surrogate-key', surrogateKeys(tags)] : uncached),
      ...(only ?? this.#security),
      ...['content-security-policy', readerPolicy(needs)],
    ]
    return makePage({ status, headers, tags, html: Buffer.from(html) })
  }

  #plain(locale: Locale, kind: 'notFound' | 'unavailable', status: number): Promise<Page> {
    return this.#page({ html: plainDocument(locale, kind), tags: [], needs: noNeeds }, status)
  }

  #redirect(answer: InnerAnswer, location: string): Promise<Page> {
    const headers = ['location', location, 'cache-control', 'public, max-age=0, s-maxage=60', ...this.#security]
    return makePage({ status: answer.status, headers, tags: [], html: Buffer.alloc(0) })
  }

  #inlineStyle = (href: string): string | undefined => {
    const css = this.#files.text(href)
    return css === undefined ? undefined : inlineStyle(css, href, this.#files.versioned)
  }
}

/**
 * Tags for caches in front of us: of an id its first eight digits, because proxies refuse large heads (nginx: 4 kB). Two that
 * agree in those are purged together, which does no harm.
 */
function surrogateKeys(tags: string[]): string {
  return tags.map((tag) => tag.replace(/([\da-f]{8})-[\da-f]{4}-[\da-f-]{22}/, '$1')).join(' ')
}

const noNeeds: DocumentNeeds = { styles: [], styleAttributes: [], scripts: [], linkedStyles: false, modules: false }

function sendPage(request: IncomingMessage, response: ServerResponse, page: Page, state: CacheState) {
  if (page.status === 200 && matchesEtag(request.headers['if-none-match'], page.etag)) {
    response.writeHead(304, withState(page.heads.notModified, state))
    response.end()
    return
  }
  const { encoding, bytes } = selectBody(page, request.headers['accept-encoding'] as string | undefined)
  response.writeHead(page.status, withState(page.heads[encoding], state))
  response.end(request.method === 'HEAD' ? undefined : bytes)
}
