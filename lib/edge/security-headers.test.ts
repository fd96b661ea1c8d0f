import { describe, expect, test } from 'vitest'
import { baseHeaders, newsroomPolicy, readerPolicy, scriptPolicy, unlisted } from './security-headers'

const none = { styles: [], styleAttributes: [], scripts: [], linkedStyles: false, modules: false }

describe('the policy of a reader document', () => {
  test('allows nothing that the document does not have', () => {
    const policy = readerPolicy(none)
    expect(policy).toContain("default-src 'none'; style-src 'none'; script-src 'none'")
    expect(policy).not.toContain('unsafe')
  })

  test('allows exactly what it has', () => {
    const policy = readerPolicy({
      styles: ["'sha256-a'"],
      styleAttributes: ["'sha256-b'", "'sha256-b'"],
      scripts: ["'sha256-c'"],
      linkedStyles: true,
      modules: true,
    })
    expect(policy).toContain("style-src 'self' 'sha256-a';")
    expect(policy).toContain("style-src-attr 'unsafe-hashes' 'sha256-b';")
    expect(policy).toContain("script-src 'self' 'sha256-c';")
    expect(policy).not.toContain('unsafe-inline')
  })
})

test('the newsroom runs scripts by nonce only; development may do more', () => {
  const scripts = (dev: boolean) => /script-src ([^;]*)/.exec(newsroomPolicy('n0', { dev }))?.[1]
  expect(scripts(false)).toBe("'self' 'nonce-n0' 'strict-dynamic'")
  expect(scripts(true)).toContain("'unsafe-eval'")
})

test('the newsroom starts workers from its own address, and only a worker may run WebAssembly', () => {
  expect(newsroomPolicy('n0', { dev: false, framed: false })).toContain("worker-src 'self';")
  expect(newsroomPolicy('n0', { dev: false, framed: false })).not.toContain('wasm')
  expect(scriptPolicy).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'",
  )
})

test.each([
  [false, "'none'"],
  [true, "'self'"],
])('a page may be framed (%s) by %s', (framed, ancestors) => {
  expect(newsroomPolicy('n0', { dev: false, framed })).toContain(`frame-ancestors ${ancestors}`)
})

test('a page for whom it was given to tells no other site and no robot', () => {
  const headers = unlisted(baseHeaders('http://localhost:3000').flat())
  expect(headers.filter((name) => name === 'referrer-policy')).toHaveLength(1)
  expect(headers.join(' ')).toMatch(/x-frame-options DENY.* referrer-policy no-referrer x-robots-tag noindex/)
})

test.each([
  ['https://news.example', true],
  ['http://localhost:3000', false],
])('HSTS at %s: %s', (origin, expected) => {
  expect(baseHeaders(origin).some(([name]) => name === 'strict-transport-security')).toBe(expected)
})
