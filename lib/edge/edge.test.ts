import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Edge, openEdge } from './edge'
import { pageCache } from './page-cache'

/** Stands in for Next: answers what a test lays down for an address, and remembers what it was asked. */
const next = {
  asked: [] as IncomingMessage[],
  answers: new Map<string, (request: IncomingMessage, response: ServerResponse) => void>(),
  handle: (request: IncomingMessage, response: ServerResponse) => {
    next.asked.push(request)
    const answer = next.answers.get(request.url ?? '')
    if (answer) answer(request, response)
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<html id="__next_error__"></html>')
  },
}

const text = 'نص الخبر '.repeat(300)
const page = (
  body: string,
  metas = '<meta name="cache-tags" content="front:ar story:1 story:265ead98-83b7-407f-85af-fc949f5886fd"/>',
) =>
  `<!DOCTYPE html><html><head><link rel="stylesheet" href="/_next/static/a.css"/>${metas}</head><body>${body}<script src="/_next/static/a.js"></script></body></html>`
const html = (body: string) => (_: IncomingMessage, response: ServerResponse) =>
  response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'a=b', 'cache-control': 'private' }).end(body)

const folder = mkdtempSync(path.join(tmpdir(), 'midad-edge-'))
let edge: Edge
let server: Server
let port: number

beforeAll(async () => {
  const write = (name: string, content: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  const routes = ['/[locale]', '/[locale]/feed.xml', '/newsroom', '/api/events', '/media/[id]']
  write('.next/app-path-routes-manifest.json', JSON.stringify(Object.fromEntries(routes.entries())))
  write('.next/static/a.css', `@font-face{src:url(/fonts/a.woff2)}${'a{color:red}'.repeat(100)}`)
  write('.next/static/a.js', 'let a=1;'.repeat(500))
  write('public/fonts/a.woff2', 'font')
  write('secret.txt', 'secret')
  edge = await openEdge({
    handler: next.handle,
    origin: 'https://news.example',
    nextDir: path.join(folder, '.next'),
    publicDir: path.join(folder, 'public'),
    trustProxy: false,
  })
  server = createServer(edge.handle)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})

afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await edge.close()
  rmSync(folder, { recursive: true })
})

beforeEach(() => {
  pageCache().purgeAll()
  next.asked.length = 0
  next.answers.clear()
})

type Answer = { status: number; headers: Record<string, string>; body: Buffer }

function ask(address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: address, headers, method }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const { statusCode = 0, headers } = response
        resolve({ status: statusCode, headers: headers as Record<string, string>, body: Buffer.concat(chunks) })
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}

describe('a reader page', () => {
  beforeEach(() => next.answers.set('/ar', html(page(text))))

  test('is finished once and answered from memory from then on', async () => {
    const first = await ask('/ar')
    const again = await ask('/ar/?utm_source=x')
    expect([first.headers['x-cache'], again.headers['x-cache']]).toEqual(['miss', 'hit'])
    expect(again.body).toEqual(first.body)
    expect(next.asked).toHaveLength(1)
  })

  test('has no script of Next, its style in it, fonts with a version, no cookie', async () => {
    const { body, headers } = await ask('/ar')
    expect(body.toString()).toContain(`<style>@font-face{src:url(/fonts/a.woff2?v=`)
    expect(body.toString()).not.toContain('<script')
    expect(headers['set-cookie']).toBeUndefined()
  })

  test('says who may keep it, and under which tags', async () => {
    const { headers } = await ask('/ar')
    expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=10')
    expect(headers['cdn-cache-control']).toContain('stale-while-revalidate=60')
    expect(headers['surrogate-key']).toBe('front:ar story:1 story:265ead98')
    expect(headers.vary).toBe('accept-encoding')
    expect(headers['strict-transport-security']).toBeDefined()
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^ ]+'; script-src 'none'/,
    )
  })

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
    ['identity', (bytes: Buffer) => bytes],
  ])('comes as %s', async (encoding, decode) => {
    for (const state of ['miss', 'hit']) {
      const { body, headers } = await ask('/ar', { 'accept-encoding': encoding })
      expect(headers['x-cache']).toBe(state)
      expect(headers['content-encoding'] ?? 'identity').toBe(encoding)
      expect(Number(headers['content-length'])).toBe(body.length)
      expect(decode(body).toString()).toContain(text)
    }
  })

  test('is not sent again to who has it', async () => {
    const { headers } = await ask('/ar', { 'accept-encoding': 'br' })
    const etag = headers.etag ?? ''
    const known = await ask('/ar', { 'if-none-match': etag, 'accept-encoding': 'gzip' })
    expect([known.status, known.body.length, known.headers.etag]).toEqual([304, 0, etag])
    expect((await ask('/ar', { 'if-none-match': 'W/"other"' })).status).toBe(200)
  })

  test('HEAD gives the same head and no body', async () => {
    const { headers, body } = await ask('/ar')
    const head = await ask('/ar', {}, 'HEAD')
    expect(head.status).toBe(200)
    expect(head.body).toHaveLength(0)
    expect([head.headers.etag, head.headers['content-length']]).toEqual([headers.etag, String(body.length)])
  })

  test('is asked of Next without cookies, as the public site', async () => {
    await ask('/ar', { cookie: 'session=1', rsc: '1', 'x-forwarded-host': 'evil.example' })
    const [inner] = next.asked
    expect(inner?.headers).toMatchObject({ host: 'news.example', 'x-forwarded-proto': 'https', 'user-agent': 'Midad' })
    expect(inner?.headers.cookie).toBeUndefined()
    expect(inner?.headers.rsc).toBeUndefined()
  })

  test('is made anew after a purge of one of its tags', async () => {
    await ask('/ar')
    next.answers.set('/ar', html(page('new')))
    pageCache().purge(['story:1'])
    expect((await ask('/ar')).body.toString()).toContain('new')
  })

  test('stays up when Next fails', async () => {
    await ask('/ar')
    pageCache().purge(['story:1'])
    next.answers.set('/ar', (_, response) => response.writeHead(500).end())
    const { status, headers, body } = await ask('/ar')
    expect([status, headers['x-cache']]).toEqual([200, 'last-good'])
    expect(body.toString()).toContain(text)
  })
})

describe('when there is no page', () => {
  test('Next failing without a copy gives 503 in the reader’s language, kept by nobody', async () => {
    next.answers.set('/en', (_, response) => response.destroy())
    const { status, headers, body } = await ask('/en')
    expect([status, headers['cache-control']]).toEqual([503, 'no-store'])
    expect(body.toString()).toContain('lang="en" dir="ltr"')
  })

  test('a page that needs a script to be complete is not served', async () => {
    next.answers.set('/ar', html(page('<template id="B:0"></template>')))
    expect((await ask('/ar')).status).toBe(503)
  })

  test('`notFound()` gets the words of the catch-all page, or plain ones', async () => {
    const plain = await ask('/en/nowhere')
    expect([plain.status, plain.headers['cache-control']]).toEqual([404, 'no-store'])
    expect(plain.body.toString()).toContain('lang="en"')
    next.answers.set('/ar/404/404/404/404', html(page('غير موجودة', '<meta name="http-status" content="404"/>')))
    const worded = await ask('/wp-login.php')
    expect([worded.status, worded.body.toString().includes('غير موجودة')]).toEqual([404, true])
  })

  test('the status that a page asks for is the status', async () => {
    const metas = '<meta name="cache-tags" content="story:1"/><meta name="http-status" content="410"/>'
    next.answers.set('/ar/politics/1/a', html(page('سُحب', metas)))
    expect((await ask('/ar/politics/1/a')).status).toBe(410)
    expect((await ask('/ar/politics/1/a')).headers['x-cache']).toBe('hit')
  })

  test('a redirect is passed on', async () => {
    next.answers.set('/ar/politics/1/b', (_, response) =>
      response.writeHead(308, { location: '/ar/politics/1/a' }).end(),
    )
    const { status, headers } = await ask('/ar/politics/1/b')
    expect([status, headers.location]).toEqual([308, '/ar/politics/1/a'])
  })

  test('the root leads to the default edition', async () => {
    const { status, headers } = await ask('/')
    expect([status, headers.location]).toEqual([307, '/ar'])
  })
})

describe('a link to a draft', () => {
  const token = '/preview/abcDEF_-123'

  test('is made anew each time and kept by nobody, whatever the page says of itself', async () => {
    for (const words of ['الأولى', 'الثانية']) {
      next.answers.set(token, html(page(words)))
      const { body, headers, status } = await ask(token)
      expect([status, headers['x-cache'], headers['cache-control']]).toEqual([200, 'miss', 'no-store'])
      expect(body.toString()).toContain(words)
      expect(headers['surrogate-key'] ?? headers['cdn-cache-control']).toBeUndefined()
    }
    expect(pageCache().bytes).toBe(0)
  })

  test('is told to no robot and to no other site', async () => {
    next.answers.set(token, html(page(text)))
    const { headers, body } = await ask(token)
    expect(headers['x-robots-tag']).toContain('noindex')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(body.toString()).not.toContain('<script')
  })

  test('that has ended is gone', async () => {
    next.answers.set(token, html(page('انتهت', '<meta name="http-status" content="410"/>')))
    const { status, headers } = await ask(token)
    expect([status, headers['cache-control']]).toEqual([410, 'no-store'])
  })

  test('is not shown from an older copy when Next fails', async () => {
    next.answers.set(token, html(page(text)))
    await ask(token)
    next.answers.set(token, (_, response) => response.writeHead(500).end())
    const { status, headers, body } = await ask(token)
    expect([status, headers['cache-control']]).toEqual([503, 'no-store'])
    expect(body.toString()).not.toContain(text)
  })

  test('takes no parameters along', async () => {
    next.answers.set(token, html(page(text)))
    expect((await ask(`${token}?utm_source=x`)).status).toBe(200)
    expect(next.asked.at(-1)?.url).toBe(token)
  })
})

describe('files', () => {
  test('of the build are compressed and kept for ever', async () => {
    const { headers, body } = await ask('/_next/static/a.js', { 'accept-encoding': 'br' })
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(brotliDecompressSync(body).toString()).toContain('let a=1;')
    expect((await ask('/_next/static/a.js', { 'if-none-match': headers.etag ?? '' })).status).toBe(304)
  })

  test('scripts come with the policy of a worker, all others can do nothing', async () => {
    const policy = async (url: string) => (await ask(url)).headers['content-security-policy']
    expect(await policy('/_next/static/a.js')).toContain("script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'")
    expect(await policy('/fonts/a.woff2')).toMatch(/^default-src 'none'.*sandbox/)
  })

  test('of public/ are kept for ever only under their version', async () => {
    next.answers.set('/ar', html(page(text)))
    const address = /\/fonts\/a\.woff2\?v=[\w-]+/.exec((await ask('/ar')).body.toString())?.[0] ?? ''
    const caching = async (url: string) => (await ask(url)).headers['cache-control']
    expect(await caching(address)).toContain('immutable')
    expect(await caching('/fonts/a.woff2')).toBe('public, max-age=3600')
    expect(await caching('/fonts/a.woff2?v=other')).toBe('public, max-age=3600')
  })

  test.each([
    '/_next/static/../../secret.txt',
    '/_next/static/%2e%2e/%2e%2e/secret.txt',
    '/fonts/..%2f..%2fsecret.txt',
    '/fonts/..\\..\\secret.txt',
    '//secret.txt',
  ])('outside are not reached by %s', async (address) => {
    const { status, body } = await ask(address)
    expect(status).toBe(404)
    expect(body.toString()).not.toContain('secret')
  })
})

test('a feed is the application’s, though it stands below a locale', async () => {
  next.answers.set('/ar/feed.xml', (_, response) =>
    response
      .writeHead(200, { 'content-type': 'application/xml', 'cache-control': 'public, max-age=60' })
      .end('<feed/>'),
  )
  const { body, headers } = await ask('/ar/feed.xml')
  expect([body.toString(), headers['cache-control']]).toEqual(['<feed/>', 'public, max-age=60'])
})
