import type { ArticleRow } from '@/lib/articles/article'
import { availableTransitions, type TransitionName } from '@/lib/articles/workflow'
import type { Actor } from '@/lib/permissions/can'

/** What an article waits for. */
export type Step = 'draft' | 'in_review' | 'ready' | 'changed' | 'published' | 'withdrawn'

const moves: Record<Step, TransitionName | null> = {
  draft: 'submit',
  in_review: 'approve',
  ready: 'publish',
  changed: 'update',
  published: null,
  withdrawn: null,
}

type Line = Pick<
  ArticleRow,
  'status' | 'version' | 'publishedVersion' | 'locale' | 'section' | 'createdBy' | 'assignee'
>

/** The next step of an article in a list, and whether it is this person's to take. */
export function nextStep(article: Line, actor: Actor): { step: Step; yours: boolean } {
  const { status, version, publishedVersion } = article
  const step = status === 'published' && version > (publishedVersion ?? version) ? 'changed' : status
  const move = moves[step]
  const subject = {
    status,
    locale: article.locale,
    sectionId: article.section?.id ?? null,
    createdBy: article.createdBy?.id ?? null,
    assigneeId: article.assignee?.id ?? null,
  }
  const permitted = availableTransitions(actor, subject).some(
    ({ name, permission }) => name === move && permission.allowed,
  )
  return { step, yours: permitted }
}
