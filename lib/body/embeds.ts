/**
 * Posts and videos of other platforms. Only what stands here can be embedded: a platform and the part of its address that
 * names the post. The address is made anew from it, so that no other one can slip in.
 */
type Provider = {
  /** The name as the platform writes it, the same in every language. */
  name: string
  hosts: RegExp
  /** What names a post in an address; null: not the address of a post. */
  idOf: (url: URL) => string | null
  id: RegExp
  url: (id: string) => string
}

/** A name in an address of Facebook; Arabic ones come as codes. */
const fbName = String.raw`(?:[\w.-]|%[89A-F][0-9A-F])+`
const fbPost = String.raw`(?:\d{5,25}|pfbid\w{5,120})`

export const providers = {
  youtube: {
    name: 'YouTube',
    hosts: /^(www\.|m\.|music\.)?(youtube\.com|youtu\.be|youtube-nocookie\.com)$/,
    idOf: ({ hostname, pathname, searchParams }) => {
      // Any name of eleven letters looks like that of a video: «/skynewsarab» is a channel, «/embed/videoseries» a list.
      if (/youtu\.be$/i.test(hostname)) return first(pathname, /^\/([\w-]{11})\/?$/)
      if (/^\/watch\/?$/.test(pathname)) return searchParams.get('v')
      return first(pathname, /^\/(?:shorts|embed|live|v|e)\/(?!videoseries|live_stream)([\w-]{11})\/?$/)
    },
    id: /^[\w-]{11}$/,
    url: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  x: {
    name: 'X',
    hosts: /^(www\.|mobile\.|m\.)?(x|twitter)\.com$/,
    idOf: ({ pathname }) => first(pathname, /^\/(?:\w{1,20}|i\/web)\/status(?:es)?\/(\d+)(?:\/|$)/),
    id: /^\d{5,20}$/,
    url: (id) => `https://x.com/i/status/${id}`,
  },
  instagram: {
    name: 'Instagram',
    hosts: /^(www\.|m\.)?instagram\.com$/,
    // «/share/reel/…» has another name of the post, which only Instagram knows the post by.
    idOf: ({ pathname }) => {
      const [, kind, id] = /^\/(?:(?!share\/)[\w.]{1,30}\/)?(p|reels?|tv)\/(?!audio\/)([\w-]+)\/?$/.exec(pathname) ?? []
      return kind && id ? `${kind === 'reels' ? 'reel' : kind}/${id}` : null
    },
    id: /^(p|reel|tv)\/[\w-]{5,40}$/,
    url: (id) => `https://www.instagram.com/${id}/`,
  },
  facebook: {
    name: 'Facebook',
    hosts: /^(www\.|m\.|web\.|mbasic\.|[a-z]{2}-[a-z]{2}\.)?facebook\.com$/,
    idOf: facebookId,
    id: new RegExp(
      `^(${fbName}/(posts|videos)/[\\w-]{1,120}|groups/${fbName}/posts/${fbPost}|reel/\\d{5,25}|share/([pvr]/)?\\w{5,40}|watch/\\?v=\\d{5,25}|photo/\\?fbid=\\d{5,25}|permalink\\.php\\?story_fbid=${fbPost}&id=\\d{5,25})$`,
    ),
    url: (id) => `https://www.facebook.com/${id}`,
  },
  tiktok: {
    name: 'TikTok',
    hosts: /^(www\.|m\.)?tiktok\.com$/,
    idOf: ({ pathname }) => first(pathname, /^\/(@[\w.-]+\/(?:video|photo)\/\d+)\/?$/),
    id: /^@[\w.-]{1,40}\/(video|photo)\/\d{5,25}$/,
    url: (id) => `https://www.tiktok.com/${id}`,
  },
  telegram: {
    name: 'Telegram',
    hosts: /^(t\.me|telegram\.me)$/,
    // In a group with topics, the topic stands before the message.
    idOf: ({ pathname }) => first(pathname, /^\/(?:s\/)?(\w+(?:\/\d+){1,2})\/?$/),
    id: /^\w{4,40}(\/\d{1,12}){1,2}$/,
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
  const url = new URL(full)
  if (url.username || url.port) return null
  for (const name of providerNames) {
    if (!providers[name].hosts.test(url.hostname)) continue
    const id = providers[name].idOf(url)
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
  return typeof id === 'string' && id.length <= maxEmbedId && providers[provider].id.test(id)
}

/** The longest id, in characters. */
export const maxEmbedId = 200

const providerNames = Object.keys(providers) as ProviderName[]

/** Facebook has an address for each way to a post; a title in it is left out, the post is known by its number. */
function facebookId({ pathname, searchParams: query }: URL): string | null {
  const path = pathname.replace(/\/$/, '')
  const number = (name: string) => query.get(name) ?? ''
  if (/^\/(watch(\/live)?|video\.php)$/.test(path)) return `watch/?v=${number('v')}`
  if (/^\/photo(\.php)?$/.test(path)) return `photo/?fbid=${number('fbid')}`
  if (/^\/(permalink|story)\.php$/.test(path))
    return `permalink.php?story_fbid=${number('story_fbid')}&id=${number('id')}`
  const photo = first(path, new RegExp(`^/${fbName}/photos/(?:${fbName}/)*(\\d+)$`))
  if (photo) return `photo/?fbid=${photo}`
  const [, group, inGroup] = new RegExp(`^/groups/(${fbName})/(?:posts|permalink)/(${fbPost})$`).exec(path) ?? []
  if (group) return `groups/${group}/posts/${inGroup}`
  const [, page, titled] = new RegExp(`^/(${fbName}/(?:posts|videos))/${fbName}/(${fbPost})$`).exec(path) ?? []
  if (page) return `${page}/${titled}`
  return first(path, new RegExp(`^/(${fbName}/(?:posts|videos)/[\\w-]+|reel/\\d+|share/(?:[pvr]/)?\\w+)$`))
}

function first(text: string, pattern: RegExp): string | null {
  return pattern.exec(text)?.[1] ?? null
}
