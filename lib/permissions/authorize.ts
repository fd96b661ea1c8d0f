import { Refusal } from '@/lib/errors'
import { type Action, type Actor, explain, type Subject } from './can'

/** Lets the actor pass or throws `Refusal('forbidden')` whose details say why and which roles may. */
export function authorize(actor: Actor, action: Action, subject: Subject = {}): void {
  const answer = explain(actor, action, subject)
  if (!answer.allowed) throw new Refusal('forbidden', { action, reason: answer.reason, roles: answer.roles })
}

/** The id written beside a change: the person's, or null when the system acts. */
export function actorId(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.id : null
}
