import type { PersonRef } from '@/lib/people/person-ref'

export type ReviewComment = {
  id: string
  by: PersonRef | null
  text: string
  mentions: PersonRef[]
  /** ISO 8601. */
  at: string
  editedAt: string | null
}

export type Thread = {
  id: string
  /** The passage as it was when the thread began. */
  quote: string
  startedAt: string
  resolved: { by: PersonRef | null; at: string } | null
  comments: ReviewComment[]
}

/** What stands beside a draft: who suggested what and when, and the threads of comments, oldest first. */
export type Review = {
  /** By the id in the marks of the draft. */
  suggestions: Record<string, { by: PersonRef | null; at: string }>
  threads: Thread[]
}
