import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales'
import { type PageAddress, pageAddress } from './cache-key'
import type { Routes } from './routes'

export type Addressed =
  /** A reader page; `stored` pages have one form only and may be kept. */
  | { kind: 'page'; locale: Locale; address: PageAddress; stored: boolean }
  | { kind: 'home' }
  /** A link to a draft: finished like a reader page, kept nowhere. */
  | { kind: 'preview'; path: string }
  /** Nothing answers here: a localized "not found". */
  | { kind: 'missing'; locale: Locale }
  /** Newsroom, API, pictures, feeds: Next's. */
  | { kind: 'application' }

/** What a request is for. @param url path and query, as the request line has them */
export function readAddress(method: string, url: string, routes: Routes): Addressed {
  const first = firstSegment(url)
  if (climbs(url)) return { kind: 'missing', locale: defaultLocale }
  const preview = reading(method) && sharedPreview.exec(url)?.[1]
  if (preview) return { kind: 'preview', path: preview }
  if (routes.firstSegments.has(first)) return { kind: 'application' }
  if (!reading(method)) return { kind: 'application' }
  const address = pageAddress(url)
  if (!address) return { kind: 'missing', locale: isLocale(first) ? first : defaultLocale }
  if (address.path === '/') return { kind: 'home' }
  const segments = address.path.split('/').slice(1)
  const [locale = '', last] = [segments[0], segments.at(-1)]
  if (!isLocale(locale)) return { kind: 'missing', locale: defaultLocale }
  if (last !== undefined && routes.fileNames.has(last)) return { kind: 'application' }
  return { kind: 'page', locale, address, stored: address.search === '' }
}

const sharedPreview = /^(\/preview\/[^/?#]+)\/?(?:[?#]|$)/

function reading(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}

function firstSegment(url: string): string {
  return /^\/*([^/?#]*)/.exec(url)?.[1] ?? ''
}

/** Browsers resolve dot segments before they ask; here they could only disguise one address as another. */
function climbs(url: string): boolean {
  return /\/\.{1,2}(?:[/?#]|$)/.test(url.split('?', 1)[0] ?? '')
}
