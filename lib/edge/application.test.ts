import { createServer, get, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { Application, type ApplicationOptions } from './application'

const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function serve(handler: RequestListener, options: Partial<ApplicationOptions> = {}) {
  const application = new Application({
    handler,
    origin: 'http://localhost',
    dev: false,
    trustProxy: false,
    ...options,
  })
  const server = createServer((request, response) => application.answer(request, response))
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { application, origin: `http://127.0.0.1:${port}` }
}

test('gives Next and the browser one nonce, a new one each time, whatever the client sent', async () => {
  const { origin } = await serve((request, response) => {
    response.setHeader('x-seen', String(request.headers['content-security-policy']))
    response.setHeader('x-seen-nonce', String(request.headers['x-nonce']))
    response.end('ok')
  })
  const nonces = []
  for (let round = 0; round < 2; round += 1) {
    const headers = { 'x-nonce': 'evil', 'content-security-policy': "script-src 'nonce-evil'" }
    const answer = await fetch(`${origin}/newsroom`, { headers })
    const policy = answer.headers.get('content-security-policy')
    const nonce = answer.headers.get('x-seen-nonce') ?? ''
    expect(policy).toBe(answer.headers.get('x-seen'))
    expect(policy).toContain(`'nonce-${nonce}'`)
    nonces.push(nonce)
  }
  expect(nonces).not.toContain('evil')
  expect(new Set(nonces).size).toBe(2)
})

test.each([
  ['a page of Next', 'text/html; charset=utf-8', 's-maxage=31536000', 'private, no-store'],
  ['a page that calls itself public', 'text/html', 'public, max-age=60', 'private, no-store'],
  ['a payload of Next', 'text/x-component', 'public, max-age=60', 'private, no-store'],
  ['data', 'application/json', '', 'private, no-store'],
  ['a dictionary', 'application/octet-stream', 'private, max-age=604800', 'private, max-age=604800'],
  ['a page that may be kept', 'text/html', 'private, max-age=60', 'private, no-store'],
  ['data that Next lets nobody keep', 'application/json', 'private, no-cache, max-age=0', 'private, no-store'],
  ['a picture', 'image/avif', 'public, max-age=31536000, immutable', 'public, max-age=31536000, immutable'],
])('%s is kept by: %s, %s → %s', async (_, type, own, expected) => {
  const { origin } = await serve((_request, response) => {
    if (own) response.setHeader('cache-control', own)
    response.writeHead(200, { 'content-type': type }).end('x')
  })
  expect((await fetch(`${origin}/newsroom`)).headers.get('cache-control')).toBe(expected)
})

test.each([
  ['/newsroom/articles/1', "'none'", 'DENY'],
  ['/newsroom/articles/1/preview', "'none'", 'DENY'],
  ['/preview/draft/1', "'self'", 'SAMEORIGIN'],
  ['/preview/draft/1?theme=dark', "'self'", 'SAMEORIGIN'],
  ['/preview/draft/1/2', "'none'", 'DENY'],
])('%s may be framed by %s', async (address, ancestors, options) => {
  const { origin } = await serve((_, response) => response.end('x'))
  const { headers } = await fetch(origin + address)
  expect(headers.get('content-security-policy')).toContain(`frame-ancestors ${ancestors}`)
  expect(headers.get('x-frame-options')).toBe(options)
})

test('a picture does not differ by the headers of a router', async () => {
  const { origin } = await serve((_, response) =>
    response.writeHead(200, { 'content-type': 'image/png', vary: 'rsc, next-router-prefetch' }).end(),
  )
  expect((await fetch(`${origin}/media/a`)).headers.get('vary')).toBeNull()
  expect((await fetch(`${origin}/newsroom`)).headers.get('vary')).toBe('rsc, next-router-prefetch')
})

test('nothing that sets a cookie is public', async () => {
  const { origin } = await serve((_, response) =>
    response.writeHead(200, { 'content-type': 'image/png', 'set-cookie': 'a=b', 'cache-control': 'public' }).end(),
  )
  expect((await fetch(`${origin}/media/a`)).headers.get('cache-control')).toBe('private, no-store')
})

test.each(['br', 'gzip'])('compresses text as %s while it is written', async (encoding) => {
  const pieces = Array.from({ length: 200 }, (_, at) => `${at} ${'سطر من النص '.repeat(40)}\n`)
  const { origin } = await serve((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    for (const piece of pieces) response.write(piece)
    response.end('النهاية')
  })
  const answer = await fetch(origin, { headers: { 'accept-encoding': encoding } })
  expect(answer.headers.get('content-encoding')).toBe(encoding)
  expect(answer.headers.get('vary')).toBe('accept-encoding')
  expect(await answer.text()).toBe(`${pieces.join('')}النهاية`)
})

test.each([
  ['a picture', { 'content-type': 'image/png' }],
  ['what is compressed already', { 'content-type': 'text/plain', 'content-encoding': 'identity' }],
  ['what must not change', { 'content-type': 'text/plain', 'cache-control': 'no-transform' }],
  ['a few bytes', { 'content-type': 'text/plain', 'content-length': '4' }],
])('leaves %s as it is', async (_, headers) => {
  const { origin } = await serve((_request, response) => response.writeHead(200, headers).end('text'))
  const answer = await fetch(origin)
  expect(answer.headers.get('content-encoding') ?? 'identity').toBe('identity')
  expect(await answer.text()).toBe('text')
})

test('an event stream passes at once, uncompressed, and ends when the server drains', async () => {
  let aborted = false
  const { origin, application } = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write('data: 1\n\n')
    response.on('close', () => {
      aborted = true
    })
  })
  const stream = await new Promise<IncomingMessage>((resolve) =>
    get(`${origin}/api/events`, { headers: { 'accept-encoding': 'br' } }, resolve),
  )
  const first = await new Promise<Buffer>((resolve) => stream.once('data', resolve))
  expect(first.toString()).toBe('data: 1\n\n')
  expect(stream.headers['content-encoding']).toBeUndefined()
  expect(stream.headers['cache-control']).toContain('no-store')
  const ended = new Promise((resolve) => stream.once('close', resolve).once('error', () => {}))
  application.endStreams()
  await ended
  expect(aborted).toBe(true)
})

test.each([
  [false, '127.0.0.1', 'http'],
  [true, '203.0.113.9', 'https'],
])('behind a trusted proxy (%s) the client is %s', async (trustProxy, address, protocol) => {
  const { origin } = await serve(
    (request, response) =>
      response.end([request.headers['x-forwarded-for'], request.headers['x-forwarded-proto']].join(' ')),
    { trustProxy },
  )
  const headers = { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' }
  expect(await (await fetch(origin, { headers })).text()).toBe(`${address} ${protocol}`)
})
