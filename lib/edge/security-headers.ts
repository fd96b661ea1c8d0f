import type { DocumentNeeds } from './reader-document'

/** Sent with every answer. HSTS only where the site itself is addressed by https: elsewhere browsers must ignore it. */
export function baseHeaders(origin: string): [name: string, value: string][] {
  return [
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'strict-origin-when-cross-origin'],
    ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['x-frame-options', 'DENY'],
    ...(origin.startsWith('https:')
      ? ([['strict-transport-security', 'max-age=31536000; includeSubDomains']] satisfies [string, string][])
      : []),
  ]
}

/** Of `headers` (names and values in turn), those for a page known only to whom it was given: told to no robot and no other site. */
export function unlisted(headers: string[]): string[] {
  const others = headers.flatMap((name, at) =>
    at % 2 === 0 && name !== 'referrer-policy' ? [name, headers[at + 1] ?? ''] : [],
  )
  return [...others, 'referrer-policy', 'no-referrer', 'x-robots-tag', noRobots]
}

export const noRobots = 'noindex, nofollow, noarchive'

/** Reader documents: nothing but what this very document contains, by hash. */
export function readerPolicy(needs: DocumentNeeds): string {
  const styles = [...(needs.linkedStyles ? ["'self'"] : []), ...needs.styles]
  const scripts = [...(needs.modules ? ["'self'"] : []), ...needs.scripts]
  return policy({
    'default-src': ["'none'"],
    'style-src': orNone(styles),
    ...(needs.styleAttributes.length > 0
      ? { 'style-src-attr': ["'unsafe-hashes'", ...new Set(needs.styleAttributes)] }
      : {}),
    'script-src': orNone(scripts),
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'manifest-src': ["'self'"],
    // For tools that look at the page (Lighthouse asks for /robots.txt in its name); scripts could use it only if they could run.
    'connect-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  })
}

/**
 * The newsroom: scripts by nonce, which Next reads from the request and puts on its own. Style attributes are allowed:
 * React writes them on the server for measured sizes, and they cannot run anything.
 * @param options.dev hot reload needs eval, a socket and styles without nonce
 * @param options.framed the page is drawn to be shown inside another of ours
 */
export function newsroomPolicy(nonce: string, { dev, framed = false }: { dev: boolean; framed?: boolean }): string {
  return policy({
    'default-src': ["'self'"],
    'script-src': ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", ...(dev ? ["'unsafe-eval'"] : [])],
    'style-src': ["'self'", dev ? "'unsafe-inline'" : `'nonce-${nonce}'`],
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'blob:', 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...(dev ? ['ws:'] : [])],
    // Without it, strict-dynamic would leave no address from which a worker may start.
    'worker-src': ["'self'"],
    // Only the preview of a draft lets itself be framed.
    'frame-src': ["'self'"],
    'object-src': ["'none'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': [framed ? "'self'" : "'none'"],
  })
}

/**
 * Scripts. A worker obeys the policy that its own file came with, and may do no more than this: fetch from here, and run
 * the spelling program, which is WebAssembly. As a page such a file is but text.
 */
export const scriptPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'"

/** Files and data: should a browser ever show one as a page, it can do nothing. */
export const inertPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'"

function policy(directives: Record<string, string[]>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${[...new Set(sources)].join(' ')}`)
    .join('; ')
}

function orNone(sources: string[]): string[] {
  return sources.length > 0 ? sources : ["'none'"]
}
