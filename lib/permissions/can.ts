import type { Status } from '@/lib/articles/status'
import type { Locale } from '@/lib/i18n/locales'
import type { LocalizedText } from '@/lib/i18n/localized'
import type { Role } from './roles'
import { type Action, type Rule, rules } from './rules'

export type { Action } from './rules'

/** A role, optionally narrowed: null means every section, or every language. */
export type Grant = { role: Role; sectionId: string | null; locale: Locale | null }

export type Actor =
  | {
      kind: 'person'
      id: string
      name: LocalizedText
      uiLocale: Locale
      sessionId: string | null
      grants: Grant[]
    }
  | { kind: 'system' }

/** What a decision needs to know. Leave out what does not exist yet (an article about to be created has no owner). */
export type Subject = {
  createdBy?: string | null
  assigneeId?: string | null
  sectionId?: string | null
  locale?: Locale
  status?: Status
}
export type ArticleSubject = Required<Subject>

export type Explanation =
  | { allowed: true }
  | {
      allowed: false
      /** role: no such role · scope: role held for other sections or languages · not_yours: own articles only · status: not at this stage */
      reason: 'role' | 'scope' | 'not_yours' | 'status'
      /** The roles that may. */
      roles: Role[]
    }

/** May this actor do this? The only place that decides; see `rules.ts` for the table. */
export function can(actor: Actor, action: Action, subject: Subject = {}): boolean {
  return explain(actor, action, subject).allowed
}

/** Like `can`, with the reason of a refusal, so that the interface can say what would help. */
export function explain(actor: Actor, action: Action, subject: Subject = {}): Explanation {
  if (actor.kind === 'system') return { allowed: true }
  const own = isOwn(actor.id, subject)
  let nearest: 'role' | 'scope' | 'not_yours' | 'status' = 'role'
  for (const rule of rules[action]) {
    for (const grant of actor.grants.filter((held) => held.role === rule.role)) {
      const obstacle =
        !rule.anywhere && !inScope(grant, subject, own)
          ? 'scope'
          : rule.own && !own
            ? 'not_yours'
            : !fitsStatus(rule, subject)
              ? 'status'
              : null
      if (!obstacle) return { allowed: true }
      if (closeness[obstacle] > closeness[nearest]) nearest = obstacle
    }
  }
  // To whoever has the role already, only those who may do it to this very article are of help.
  const helpful = (rule: Rule) => closeness[nearest] < closeness.not_yours || (!rule.own && fitsStatus(rule, subject))
  return {
    allowed: false,
    reason: nearest,
    roles: [...new Set(rules[action].filter(helpful).map((rule) => rule.role))],
  }
}

/** How near a refusal came to a yes: the most helpful reason is the last obstacle. */
const closeness = { role: 0, scope: 1, not_yours: 2, status: 3 } as const

function fitsStatus(rule: Rule, { status }: Subject): boolean {
  return !rule.statuses || !status || rule.statuses.includes(status)
}

function isOwn(personId: string, subject: Subject): boolean {
  return subject.createdBy === personId || subject.assigneeId === personId
}

/** A story that has no section yet is in the scope of its own writers, whatever sections they are narrowed to. */
function inScope(grant: Grant, subject: Subject, own: boolean): boolean {
  const section =
    grant.sectionId === null ||
    subject.sectionId === grant.sectionId ||
    subject.sectionId === undefined ||
    (subject.sectionId === null && own)
  const language = grant.locale === null || subject.locale === undefined || subject.locale === grant.locale
  return section && language
}
