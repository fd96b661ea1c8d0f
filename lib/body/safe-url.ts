/**
 * The address to put into a link, or null when it may not be one: http(s), mailto, tel, a path of this site, a fragment,
 * or `story:<id>` for a story of Midad, which is resolved when it is drawn.
 * Decided by what is allowed, never by what is forbidden, after taking out the characters that browsers skip or that
 * disguise an address (controls, zero-width and bidi marks): `java\tscript:` is read as a browser reads it.
 */
export function safeUrl(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const url = value.replace(hidden, '').trim().replace(/\s/gu, '%20')
  if (url.length > maxLength || url.includes('\\')) return null
  if (/^https?:\/\//i.test(url)) return URL.canParse(url) ? url : null
  if (/^(mailto|tel):[^/]/i.test(url)) return url
  if (/^story:/i.test(url)) return /^story:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(url) ? url : null
  // Not `//host`, which leaves the site.
  return /^(\/(?!\/)|#)/.test(url) ? url : null
}

/** Does this (safe) address lead out of Midad's own pages? */
export function isExternal(url: string): boolean {
  return /^https?:/i.test(url)
}

const maxLength = 2048
const hidden = /(?! )\p{Cc}|\p{Cf}|\p{Cs}|[\u2028\u2029]/gu
