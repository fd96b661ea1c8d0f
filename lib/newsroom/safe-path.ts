/** Pages one never returns to after signing in: they would loop, or are no pages. */
const noReturn = /^\/(sign-in|setup|api|_next|media)(\/|$)/

/**
 * The page to return to after signing in, from an untrusted address parameter: a path of this origin, else `fallback`.
 * Refuses other origins in every spelling browsers accept (`//host`, `/\host`, tabs and newlines inside, schemes).
 */
export function safePath(value: unknown, fallback = '/newsroom'): string {
  if (typeof value !== 'string' || !value.startsWith('/') || value.length > 2_000) return fallback
  // A backslash is a slash to browsers, and they drop control characters: `/<tab>/host` is `//host`.
  if ([...value].some((char) => char === '\\' || char < ' ' || char === '\u007f')) return fallback
  const base = 'http://midad.invalid'
  if (!URL.canParse(value, base)) return fallback
  const url = new URL(value, base)
  // `/..//host` keeps the origin here, but its normalized path would be another origin when used again.
  if (url.origin !== base || url.pathname.startsWith('//') || noReturn.test(url.pathname)) return fallback
  return url.pathname + url.search + url.hash
}
