import type { Locale } from '@/lib/i18n/locales'
import type { CastKey } from './cast'
import type { SceneName, Shape } from './pictures/canvas'
import type { AgencyKey, PlaceKey, SectionSlug, TopicKey } from './taxonomy'

/** A text in every language of the demo newsroom. */
export type Both = Record<Locale, string>

/**
 * One block of an article. Its text may hold `**bold**`, `*italic*`, `[link](https://…)` and dates counted from the day of publication:
 * `{day}` the weekday, `{day-1}` the weekday before, `{date+12}` day and month twelve days later. So the demo reads as today's paper
 * on whatever day it is loaded.
 */
export type DemoBlock =
  | { kind: 'paragraph' | 'quote'; text: string }
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'bullets' | 'numbers' | 'points'; items: string[] }
  | { kind: 'pull'; text: string; attribution: string }
  | { kind: 'box'; title: string; texts: string[] }
  | { kind: 'note'; text: string }
  | { kind: 'table'; rows: string[][] }

/** Where an article stands when the demo opens. `published_with_changes`: live, with a draft that went on since. */
export type DemoStatus = 'draft' | 'in_review' | 'ready' | 'published' | 'withdrawn' | 'published_with_changes'

export type DemoArticle = {
  status: DemoStatus
  headline: string
  standfirst: string
  /** A few words above the headline, and the length asked for in words. */
  kicker?: string
  planned?: number
  /** Names on the article; the story's own when absent. */
  by?: CastKey[]
  body: DemoBlock[]
  /** The note with which the desk sent it back (drafts only). */
  note?: string
  /** The paragraph added after publication (`published_with_changes` only). */
  added?: string
}

export type DemoPicture = {
  scene: SceneName
  seed: number
  shape: Shape
  /** Percent from the physical left and top. */
  focal: [x: number, y: number]
  alt: Both
  caption: Both
  credit: Both
  /** Hours between the picture and the publication of its story. */
  takenHoursBefore: number
}

export type DemoStory = {
  key: string
  section: SectionSlug
  topics: TopicKey[]
  places: PlaceKey[]
  agencies: AgencyKey[]
  /** Keys of older stories to read next. */
  related: string[]
  picture: DemoPicture | null
  by: CastKey[]
  /** Hours between the (first) publication, or the last change of what is not published, and the loading of the demo. */
  hoursAgo: number
  articles: Partial<Record<Locale, DemoArticle>>
}

export const p = (text: string): DemoBlock => ({ kind: 'paragraph', text })
export const h2 = (text: string): DemoBlock => ({ kind: 'heading', level: 2, text })
export const h3 = (text: string): DemoBlock => ({ kind: 'heading', level: 3, text })
export const quote = (text: string): DemoBlock => ({ kind: 'quote', text })
export const ul = (...items: string[]): DemoBlock => ({ kind: 'bullets', items })
export const ol = (...items: string[]): DemoBlock => ({ kind: 'numbers', items })
export const points = (...items: string[]): DemoBlock => ({ kind: 'points', items })
export const pull = (text: string, attribution: string): DemoBlock => ({ kind: 'pull', text, attribution })
export const box = (title: string, ...texts: string[]): DemoBlock => ({ kind: 'box', title, texts })
export const note = (text: string): DemoBlock => ({ kind: 'note', text })
/** The first row is of headers. */
export const table = (...rows: string[][]): DemoBlock => ({ kind: 'table', rows })
