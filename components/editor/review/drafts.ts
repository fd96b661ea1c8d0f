import { holdLosable } from '@/components/ui/losable'
import type { PersonRef } from '@/lib/people/person-ref'
import { newId } from './new-id'

export type CommentDraft = { text: string; mentions: PersonRef[] }

/** Comments that are written and not sent, each by what it is for: a reply, a change, a new thread. */
export type CommentDrafts = {
  get: (about: string) => CommentDraft | undefined
  set: (about: string, draft: CommentDraft) => void
  drop: (about: string) => void
  /** The id the comment will have: the same at each try, so that the server takes it once. */
  idFor: (about: string) => string
  close: () => void
}

/** Keeps them while the tool they are written in is closed, and holds the person back from leaving without them. */
export function keepDrafts(): CommentDrafts {
  const drafts = new Map<string, CommentDraft>()
  const ids = new Map<string, string>()
  const close = holdLosable(() => (drafts.size > 0 ? 'comment' : null))
  return {
    get: (about) => drafts.get(about),
    set: (about, draft) => void drafts.set(about, draft),
    drop: (about) => {
      drafts.delete(about)
      ids.delete(about)
    },
    idFor: (about) => {
      const id = ids.get(about) ?? newId()
      ids.set(about, id)
      return id
    },
    close,
  }
}
