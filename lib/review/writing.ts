import { authorize } from '@/lib/permissions/authorize'
import { type Actor, type ArticleSubject, can } from '@/lib/permissions/can'

/** How far a person may change a draft: at will, by suggestions and comments, by comments alone. */
export type Writing = 'edit' | 'suggest' | 'comment'

/** @throws Refusal forbidden, with what keeps the person from editing */
export function authorizeWriting(actor: Actor, subject: ArticleSubject): Writing {
  const writing = writingOf(actor, subject)
  if (!writing) authorize(actor, 'article.edit', subject)
  return writing ?? 'edit'
}

/** Null: the person may only read. */
export function writingOf(actor: Actor, subject: ArticleSubject): Writing | null {
  if (can(actor, 'article.edit', subject)) return 'edit'
  if (can(actor, 'article.suggest', subject)) return 'suggest'
  return can(actor, 'article.comment', subject) ? 'comment' : null
}
