import type { Action, Actor, Explanation, Subject } from '@/lib/permissions/can'
import { explain } from '@/lib/permissions/can'
import type { ProblemCode } from './readiness'
import type { Status } from './status'

export const transitionNames = ['submit', 'send_back', 'approve', 'publish', 'update', 'withdraw', 'restore'] as const
export type TransitionName = (typeof transitionNames)[number]

export type Transition = {
  from: readonly Status[]
  to: Status
  action: Action
  /** A note to the writer must be given. */
  needsNote?: true
  /** Which readiness errors stand in the way: all of them, or the named ones. */
  blockedBy?: 'all' | readonly ProblemCode[]
  /** Why a revision is frozen. */
  revision?: 'submit' | 'approve' | 'publish' | 'restore'
  event: `article.${string}`
}

/** The life of an article, per language. Server, buttons and tests read this one table. */
export const transitions = {
  submit: {
    from: ['draft'],
    to: 'in_review',
    action: 'article.submit',
    blockedBy: ['no_headline', 'no_body'],
    revision: 'submit',
    event: 'article.submitted',
  },
  send_back: {
    from: ['in_review', 'ready'],
    to: 'draft',
    action: 'article.send_back',
    needsNote: true,
    event: 'article.sent_back',
  },
  approve: {
    from: ['in_review'],
    to: 'ready',
    action: 'article.approve',
    blockedBy: 'all',
    revision: 'approve',
    event: 'article.approved',
  },
  publish: {
    from: ['ready'],
    to: 'published',
    action: 'article.publish',
    blockedBy: 'all',
    revision: 'publish',
    event: 'article.published',
  },
  update: {
    from: ['published'],
    to: 'published',
    action: 'article.publish',
    blockedBy: 'all',
    revision: 'publish',
    event: 'article.updated',
  },
  withdraw: { from: ['published'], to: 'withdrawn', action: 'article.withdraw', event: 'article.withdrawn' },
  restore: {
    from: ['withdrawn'],
    to: 'draft',
    action: 'article.restore',
    revision: 'restore',
    event: 'article.restored',
  },
} as const satisfies Record<TransitionName, Transition>

/** The steps that lead on from the article's status, each with the actor's permission or the reason for its lack. */
export function availableTransitions(
  actor: Actor,
  article: Subject & { status: Status },
): { name: TransitionName; permission: Explanation }[] {
  return transitionNames
    .filter((name) => transitionOf(name).from.includes(article.status))
    .map((name) => ({ name, permission: explain(actor, transitionOf(name).action, article) }))
}

export function transitionOf(name: TransitionName): Transition {
  return transitions[name]
}
