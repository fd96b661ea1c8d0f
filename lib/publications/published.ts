import type { DocJson } from '@/lib/body/doc-json'
import type { Locale } from '@/lib/i18n/locales'
import type { BodyRefs } from './body-refs'

/** A lead picture in the reader's language. Sizes in pixels, focal point in percent from the physical left and top. */
export type Picture = {
  id: string
  width: number
  height: number
  focalX: number
  focalY: number
  alt: string
  caption: string
  credit: string
  takenAt: Date | null
}

export type SectionRef = { id: string; slug: string; name: string; hue: number }
export type AuthorRef = { id: string; name: string; slug: string }
export type TopicRef = { id: string; name: string; path: string }

/** An article as it stands in a list. */
export type Card = {
  articleId: string
  storyId: string
  number: number
  locale: Locale
  section: SectionRef
  slug: string
  path: string
  headline: string
  standfirst: string
  picture: Picture | null
  bylines: AuthorRef[]
  firstPublishedAt: Date
  /** The last publish or update; equals `firstPublishedAt` until the first update. */
  publishedAt: Date
  words: number
}

/** An article as readers see it. */
export type PublishedArticle = Card & {
  doc: DocJson
  /** The pictures and stories that the body speaks of. */
  refs: BodyRefs
  /** A few words above the headline; '' for most articles. */
  kicker: string
  /** The headline for search engines and for shared links; '' where it is the headline itself. */
  seoTitle: string
  socialTitle: string
  topics: TopicRef[]
  /** Dateline cities and source agencies, in order, in the reader's language. */
  places: string[]
  agencies: string[]
  related: Card[]
  /** Stories to read also or in the body, public or not: a page must notice when one of them becomes so. */
  relatedIds: string[]
  /** The other languages in which this story is published now. */
  siblings: { locale: Locale; path: string }[]
}

export type CardPage = { cards: Card[]; next: string | null }
