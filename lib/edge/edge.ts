import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { defaultLocale } from '@/lib/i18n/locales'
import { readAddress } from './address'
import { Application } from './application'
import { openInnerChannel } from './inner-channel'
import { pageCache } from './page-cache'
import { ReaderSite } from './reader-site'
import { readRoutes } from './routes'
import { baseHeaders, inertPolicy, scriptPolicy } from './security-headers'
import { sendFile } from './send-file'
import { StaticFiles } from './static-files'

export type Edge = {
  handle: RequestListener
  /** Lets nothing new wait: ends the streams that would never end by themselves. */
  drain: () => void
  close: () => Promise<void>
}

export type EdgeOptions = {
  /** Next's request handler. */
  handler: RequestListener
  /** The public origin, e.g. `https://news.example.com`. */
  origin: string
  nextDir: string
  publicDir: string
  /** Every connection comes from a proxy of ours, whose `X-Forwarded-For` can be believed. */
  trustProxy: boolean
}

/** In development everything goes straight to Next, so that hot reload works on reader pages too. */
export function openDevelopmentEdge(options: Pick<EdgeOptions, 'handler' | 'origin'>): Edge {
  const application = new Application({ ...options, dev: true, trustProxy: false })
  return {
    handle: (request, response) => {
      if (request.url === '/') redirectHome(response)
      else application.answer(request, response)
    },
    drain: () => application.endStreams(),
    close: async () => {},
  }
}

/** The first to see every request: stored pages, then files, then reader pages; the rest is the application's. */
export async function openEdge(options: EdgeOptions): Promise<Edge> {
  const { handler, origin, nextDir, publicDir, trustProxy } = options
  const routes = readRoutes(nextDir)
  const files = new StaticFiles({ nextDir, publicDir })
  const channel = await openInnerChannel({ handler, origin })
  const readers = new ReaderSite({ cache: pageCache(), channel, files, origin })
  const application = new Application({ handler, origin, trustProxy, dev: false })
  const fileSecurity = (type: string): [string, string][] => [
    ...baseHeaders(origin),
    ['content-security-policy', type.startsWith('text/javascript') ? scriptPolicy : inertPolicy],
  ]

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = 'GET', url = '/' } = request
    const reading = method === 'GET' || method === 'HEAD'
    if (reading && readers.answerStored(request, response)) return
    const file = reading ? await files.find(url) : undefined
    if (file) return sendFile(request, response, file, fileSecurity(file.type))
    const asked = readAddress(method, url, routes)
    if (asked.kind === 'application') return application.answer(request, response)
    if (asked.kind === 'home') return redirectHome(response)
    if (asked.kind === 'preview') return readers.answerPreview(request, response, asked.path)
    return readers.answer(request, response, asked)
  }

  return {
    handle: (request, response) => {
      answer(request, response).catch((error: Error) => {
        console.error('edge:', error)
        if (response.headersSent) response.destroy()
        else response.writeHead(500).end()
      })
    },
    drain: () => application.endStreams(),
    close: () => channel.close(),
  }
}

function redirectHome(response: ServerResponse) {
  // Not permanent: the default edition is a setting.
  response.writeHead(307, { location: `/${defaultLocale}`, 'cache-control': 'public, max-age=0, s-maxage=60' })
  response.end()
}
