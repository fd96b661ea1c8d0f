import { randomBytes } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { compressResponse } from './compressing-response'
import { setForwarded } from './forwarded'
import { baseHeaders, inertPolicy, newsroomPolicy, noRobots } from './security-headers'

export type ApplicationOptions = { handler: RequestListener; origin: string; dev: boolean; trustProxy: boolean }

/**
 * Hands newsroom, API, streams and pictures to Next as they came, so that cookies, `Origin` checks and aborts stay
 * true; adds security headers, keeps private answers out of every cache, and compresses.
 */
export class Application {
  readonly #options: ApplicationOptions
  readonly #security: [name: string, value: string][]
  readonly #streams = new Set<ServerResponse>()

  constructor(options: ApplicationOptions) {
    this.#options = options
    this.#security = baseHeaders(options.origin)
  }

  answer(request: IncomingMessage, response: ServerResponse): void {
    const { handler, dev, origin, trustProxy } = this.#options
    setForwarded(request, { origin, trustProxy })
    for (const [name, value] of this.#security) response.setHeader(name, value)
    setPolicy(request, response, dev)
    // Next does not tell pages their address; the sign-in page brings people back to it.
    request.headers['x-midad-path'] = request.url ?? '/'
    compressResponse(response, {
      method: request.method ?? 'GET',
      acceptEncoding: dev ? undefined : (request.headers['accept-encoding'] as string | undefined),
      onHead: () => {
        keepPrivate(response)
        // Next tells every answer to differ by headers of its router; pictures and data do not.
        if (dataOnly.test(request.url ?? '')) response.removeHeader('vary')
        if (isEventStream(response)) this.#follow(response)
      },
    })
    handler(request, response)
  }

  /** Event streams never end by themselves; browsers connect again, to a server that stays. */
  endStreams(): void {
    for (const response of this.#streams) response.destroy()
  }

  #follow(response: ServerResponse) {
    this.#streams.add(response)
    response.once('close', () => this.#streams.delete(response))
  }
}

/** The draft as its readers would see it: shown in a frame of the newsroom, and nowhere else. */
const framedPage = /^\/preview\/draft\/[^/?#]+(?:[?#]|$)/
const dataOnly = /^\/(?:api|media)\//

function setPolicy(request: IncomingMessage, response: ServerResponse, dev: boolean) {
  // Next takes the nonce for its scripts from this request header; what a client sent there must not count.
  delete request.headers['content-security-policy']
  delete request.headers['content-security-policy-report-only']
  delete request.headers['x-nonce']
  if (dataOnly.test(request.url ?? '')) {
    response.setHeader('content-security-policy', inertPolicy)
    return
  }
  const nonce = randomBytes(18).toString('base64url')
  const framed = framedPage.test(request.url ?? '')
  const policy = newsroomPolicy(nonce, { dev, framed })
  if (framed) {
    response.setHeader('x-frame-options', 'SAMEORIGIN')
    response.setHeader('x-robots-tag', noRobots)
  }
  request.headers['content-security-policy'] = policy
  request.headers['x-nonce'] = nonce
  response.setHeader('content-security-policy', policy)
}

/**
 * Only what a route expressly calls public (pictures, feeds, site maps) may be kept by others, and only data that it
 * expressly lets the person's own browser keep (`private, max-age=…`: dictionaries) by that.
 */
function keepPrivate(response: ServerResponse) {
  const caching = String(response.getHeader('cache-control') ?? '')
  const type = String(response.getHeader('content-type') ?? '')
  const page = type.startsWith('text/html') || type.startsWith('text/x-component')
  if (page || !/\bpublic\b|^private, max-age=[1-9]/.test(caching) || response.hasHeader('set-cookie')) {
    const asItIs = isEventStream(response) || caching.includes('no-transform')
    response.setHeader('cache-control', `private, no-store${asItIs ? ', no-transform' : ''}`)
  }
}

function isEventStream(response: ServerResponse): boolean {
  return String(response.getHeader('content-type') ?? '').startsWith('text/event-stream')
}
