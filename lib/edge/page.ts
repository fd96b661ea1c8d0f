import { acceptedEncoding, type Encoding } from './accepts'
import { bytesOf, type EncodedBody, encodeBody } from './encoded-body'
import { etagOf } from './etag'

/**
 * A finished answer, ready to be sent many times: header lists are made once, since on the cached path making them
 * would cost more than sending the bytes.
 */
export type Page = {
  status: number
  /** Names and values in turn, as `writeHead` takes them; without those that depend on the encoding. */
  headers: string[]
  etag: string
  /** What the page shows, for purging. A page without tags is never stored. */
  tags: string[]
  body: EncodedBody
  heads: Record<Encoding | 'notModified', string[]>
}

/**
 * `hit`: from memory; `stale`: from memory, renewed behind it; `miss`: made for this request; `last-good`: the render
 * failed. Told in `x-cache`, the last header of each list, which says `hit` until `withState` says otherwise.
 */
export type CacheState = 'hit' | 'stale' | 'miss' | 'last-good'

/** A header list of a page, with another state than `hit`. */
export function withState(head: string[], state: CacheState): string[] {
  return state === 'hit' ? head : [...head.slice(0, -1), state]
}

/** Compresses a document and prepares its header lists. */
export async function makePage(content: {
  status: number
  headers: string[]
  tags: string[]
  html: Buffer
}): Promise<Page> {
  return assemble({ ...content, etag: etagOf(content.html), body: await encodeBody(content.html, 'quick') })
}

/** The same page in the fewest bytes. */
export async function tightenPage(page: Page): Promise<Page> {
  return assemble({ ...page, body: await encodeBody(page.body.identity, 'best') })
}

/** Bytes of memory a page holds, nearly. */
export function pageSize(page: Page): number {
  return bytesOf(page.body) + 4 * page.headers.join('').length + 500
}

/** The bytes to send to a client, in the encoding it takes. */
export function selectBody(page: Page, acceptEncoding: string | undefined): { encoding: Encoding; bytes: Buffer } {
  const encoding = acceptedEncoding(acceptEncoding)
  const bytes = page.body[encoding]
  return bytes ? { encoding, bytes } : { encoding: 'identity', bytes: page.body.identity }
}

function assemble(page: Omit<Page, 'heads'>): Page {
  const shared = [...page.headers, 'etag', page.etag]
  const head = (encoding: Encoding) => [
    ...shared,
    ...(encoding === 'identity' ? [] : ['content-encoding', encoding]),
    'content-length',
    String((page.body[encoding] ?? page.body.identity).length),
    ...hit,
  ]
  return {
    ...page,
    heads: { br: head('br'), gzip: head('gzip'), identity: head('identity'), notModified: [...shared, ...hit] },
  }
}

const hit = ['x-cache', 'hit' satisfies CacheState]
