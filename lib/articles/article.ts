import type { AssetRef } from '@/lib/assets/asset-ref'
import type { Locale } from '@/lib/i18n/locales'
import type { PersonRef } from '@/lib/people/person-ref'
import type { ArticleSubject } from '@/lib/permissions/can'
import type { Section, Taxon } from '@/lib/taxonomy/taxon'
import type { Status } from './status'
import type { Titles } from './titles'

/** What is known of each field that saves by itself; absent: never changed, version 0. `at` is ISO 8601. */
export type FieldStates = Partial<Record<string, { version: number; by: string; at: string }>>

export type Sibling = { id: string; locale: Locale; status: Status; headline: string }

/** An article as a line of a list. */
export type ArticleRow = {
  id: string
  storyId: string
  number: number
  locale: Locale
  status: Status
  headline: string
  section: Section | null
  createdBy: PersonRef | null
  updatedBy: PersonRef | null
  assignee: PersonRef | null
  updatedAt: Date
  version: number
  /** The version of the draft that readers see; null unless published. */
  publishedVersion: number | null
  siblings: Sibling[]
}

export type RelatedStory = { storyId: string; number: number; articleId: string; headline: string; locale: Locale }

/** An article with all that stands beside its text. */
export type ArticleDetail = ArticleRow & {
  slug: string | null
  note: string | null
  /** Other forms of the headline; '' where nobody wrote one. */
  titles: Titles
  /** How many words were asked for; null: nobody said. */
  plannedLength: number | null
  bylines: PersonRef[]
  /** Fields of this language version: slug, byline, other headlines, planned length. */
  fields: FieldStates
  story: {
    section: Section | null
    topics: Taxon[]
    places: Taxon[]
    agencies: Taxon[]
    related: RelatedStory[]
    leadAsset: AssetRef | null
    /** Fields shared by every language of the story: section, topics, places, agencies, related, leadAsset. */
    fields: FieldStates
  }
  publication: { path: string; publishedAt: Date; firstPublishedAt: Date } | null
  translatedFrom: { articleId: string; version: number } | null
}

/** What permissions ask about an article. */
export function subjectOf(article: ArticleDetail): ArticleSubject {
  return {
    createdBy: article.createdBy?.id ?? null,
    assigneeId: article.assignee?.id ?? null,
    sectionId: article.section?.id ?? null,
    locale: article.locale,
    status: article.status,
  }
}

/** Fields that no reader sees. */
const unpublished = new Set(['plannedLength', 'pushText'])

/** Would "publish update" change what readers see? True when the text or any field changed after the last publish. */
export function hasUnpublishedChanges(article: ArticleDetail): boolean {
  const { publication, publishedVersion } = article
  if (!publication || publishedVersion === null) return false
  const changedAt = [article.fields, article.story.fields, article.story.leadAsset?.fields ?? {}].flatMap((fields) =>
    Object.entries(fields).map(([field, state]) => (state && !unpublished.has(field) ? Date.parse(state.at) : 0)),
  )
  return article.version > publishedVersion || changedAt.some((at) => at > publication.publishedAt.getTime())
}
