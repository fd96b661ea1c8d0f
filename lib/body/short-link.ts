/**
 * Is this an address that only leads to another, as phones share them? Where to is known to its own server alone, and
 * Midad asks no other server by itself: whoever has it must open it.
 */
export function isShortLink(address: string): boolean {
  const typed = address.trim()
  const full = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`
  if (!URL.canParse(full)) return false
  const { hostname, pathname } = new URL(full)
  const host = hostname.replace(/^(www|m)\./, '')
  return pathname.length > 1 && shortened.some((one) => one.host.test(host) && one.path.test(pathname))
}

const shortened: { host: RegExp; path: RegExp }[] = [
  { host: /^(fb\.watch|fb\.me|v[mt]\.tiktok\.com|t\.co|instagr\.am)$/, path: /./ },
  { host: /^tiktok\.com$/, path: /^\/t\// },
  { host: /^instagram\.com$/, path: /^\/share\// },
  {
    host: /^(bit\.ly|tinyurl\.com|goo\.gl|ow\.ly|buff\.ly|dlvr\.it|ift\.tt|trib\.al|is\.gd|cutt\.ly|rb\.gy|shorturl\.at|lnkd\.in)$/,
    path: /./,
  },
]
