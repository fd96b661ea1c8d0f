/** Which parameters a page reads, by the shape of its path after the locale. All others are ignored. */
const queryRules: { path: RegExp; names: string[] }[] = [
  { path: /^\/[^/]+\/search$/, names: ['after', 'q'] },
  { path: /^\/[^/]+\/[^/]+$/, names: ['after', 'page'] },
  { path: /^\/[^/]+\/(?:topics|authors)\/[^/]+$/, names: ['after', 'page'] },
]
const longestAddress = 2048

export type PageAddress = {
  /** The path in one spelling: upper-case percent-encoding, no doubled or trailing slashes. */
  path: string
  /** What stands after the path, `?` included, in one order; empty when the page reads none of what was asked. */
  search: string
}

/**
 * Reduces the many spellings of a reader address to the one that names the page, so that `?utm_source=…` or `//` do not
 * multiply entries. Null for an address that cannot name a page.
 */
export function pageAddress(url: string): PageAddress | null {
  if (url.length > longestAddress) return null
  const [rawPath = '', rawQuery = ''] = splitOnce(url, '?')
  const path = normalPath(rawPath)
  return path === null ? null : { path, search: normalSearch(path, rawQuery) }
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

function normalPath(path: string): string | null {
  const segments: string[] = []
  for (const segment of path.split('/')) {
    const decoded = decodeSegment(segment)
    if (decoded === null) return null
    if (decoded !== '') segments.push(encodeURIComponent(decoded))
  }
  return `/${segments.join('/')}`
}

/** Null for broken encoding, for control characters, and for segments that would climb or split. */
function decodeSegment(segment: string): string | null {
  try {
    const decoded = decodeURIComponent(segment)
    const refused = decoded === '.' || decoded === '..' || /[/\\\p{Cc}]/u.test(decoded)
    return refused ? null : decoded
  } catch {
    return null
  }
}

function normalSearch(path: string, query: string): string {
  if (!query) return ''
  const names = queryRules.find((rule) => rule.path.test(path))?.names ?? []
  const asked = new URLSearchParams(query)
  const kept = new URLSearchParams()
  for (const name of names) {
    const value = asked.get(name)
    if (value) kept.set(name, value)
  }
  const search = kept.toString()
  return search ? `?${search}` : ''
}
