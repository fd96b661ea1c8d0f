/**
 * Posts and videos of other platforms. Only what stands here can be embedded: a platform and the part of its address that
 * names the post. The address is made anew from it, so that no other one can slip in.
 */
type Provider = {
  /** The name as the platform writes it, the same in every language. */
  name: string
  hosts: RegExp
  /** What names a post, from the path and the query of an address; null: not the address of a post. */
  idOf: (path: string, query: URLSearchParams) => string | null
  id: RegExp
  url: (id: string) => string
}

export const providers = {
  youtube: {
    name: 'YouTube',
    hosts: /^(www\.|m\.)?(youtube\.com|youtu\.be|youtube-nocookie\.com)$/,
    idOf: (path, query) =>
      first(path, /^\/(?:shorts|embed|live)\/([\w-]{11})/) ?? query.get('v') ?? first(path, /^\/([\w-]{11})$/),
    id: /^[\w-]{11}$/,
    url: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  x: {
    name: 'X',
    hosts: /^(www\.|mobile\.)?(x|twitter)\.com$/,
    idOf: (path) => first(path, /^\/\w{1,20}\/status(?:es)?\/(\d+)/),
    id: /^\d{5,20}$/,
    url: (id) => `https://x.com/i/status/${id}`,
  },
  instagram: {
    name: 'Instagram',
    hosts: /^(www\.)?instagram\.com$/,
    idOf: (path) => first(path, /^\/(?:[\w.]{1,30}\/)?((?:p|reel|tv)\/[\w-]+)/),
    id: /^(p|reel|tv)\/[\w-]{5,40}$/,
    url: (id) => `https://www.instagram.com/${id}/`,
  },
  facebook: {
    name: 'Facebook',
    hosts: /^(www\.|m\.|web\.)?facebook\.com$/,
    idOf: (path, query) =>
      first(path, /^\/([\w.-]+\/(?:posts|videos)\/[\w-]+|reel\/\d+|share\/[pvr]\/\w+)/) ??
      (/^\/watch\/?$/.test(path) && query.get('v') ? `watch/?v=${query.get('v')}` : null),
    id: /^([\w.-]{1,80}\/(posts|videos)\/[\w-]{1,120}|reel\/\d{5,25}|share\/[pvr]\/\w{5,40}|watch\/\?v=\d{5,25})$/,
    url: (id) => `https://www.facebook.com/${id}`,
  },
  tiktok: {
    name: 'TikTok',
    hosts: /^(www\.|m\.)?tiktok\.com$/,
    idOf: (path) => first(path, /^\/(@[\w.-]+\/(?:video|photo)\/\d+)/),
    id: /^@[\w.-]{1,40}\/(video|photo)\/\d{5,25}$/,
    url: (id) => `https://www.tiktok.com/${id}`,
  },
  telegram: {
    name: 'Telegram',
    hosts: /^(t\.me|telegram\.me)$/,
    idOf: (path) => first(path, /^\/(?:s\/)?(\w+\/\d+)/),
    id: /^\w{4,40}\/\d{1,12}$/,
    url: (id) => `https://t.me/${id}`,
  },
} satisfies Record<string, Provider>

export type ProviderName = keyof typeof providers
export type Embed = { provider: ProviderName; id: string }

/** The post at an address, or null when it is not one that can be embedded. */
export function embedOf(address: string): Embed | null {
  const typed = address.trim()
  const full = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`
  if (/\s/.test(typed) || !URL.canParse(full)) return null
  const { hostname, pathname, searchParams, username, port } = new URL(full)
  if (username || port) return null
  for (const name of providerNames) {
    if (!providers[name].hosts.test(hostname.toLowerCase())) continue
    const id = providers[name].idOf(pathname, searchParams)
    return id !== null && isEmbedId(name, id) ? { provider: name, id } : null
  }
  return null
}

/** The address readers are sent to. */
export function embedUrl({ provider, id }: Embed): string {
  return providers[provider].url(id)
}

export function isProvider(value: unknown): value is ProviderName {
  return typeof value === 'string' && Object.hasOwn(providers, value)
}

export function isEmbedId(provider: ProviderName, id: unknown): id is string {
  return typeof id === 'string' && providers[provider].id.test(id)
}

const providerNames = Object.keys(providers) as ProviderName[]

function first(text: string, pattern: RegExp): string | null {
  return pattern.exec(text)?.[1] ?? null
}
