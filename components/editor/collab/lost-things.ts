import { embedUrl, isEmbedId, isProvider } from '@/lib/body/embeds'

/** A block as far as words can tell of it: its kind, its attributes and the text it holds. */
export type Thing = { type: string; attrs: Record<string, unknown>; text: string }

/** How things that are more than text are named to a person. */
export type LostWords = {
  /** `words`: its caption or what it shows; '' when nobody has said. */
  picture: (words: string) => string
  embed: (address: string) => string
  story: string
}

/** A line for a thing that is more than its text, with that text in it; null for all others. */
export function lostThing({ type, attrs, text }: Thing, words: LostWords): string | null {
  const own = text.trim()
  if (type === 'figure') return words.picture(own || String(attrs.alt ?? '').trim())
  if (type === 'relatedStory') return words.story
  if (type !== 'embed') return null
  const { provider, id } = attrs
  const address = isProvider(provider) && isEmbedId(provider, id) ? embedUrl({ provider, id }) : ''
  return words.embed([own, address].filter(Boolean).join(' '))
}
