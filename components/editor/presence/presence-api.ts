import type { Presence } from '@/lib/presence/presence'
import { forPersonHeader } from '@/lib/sessions/for-person'

export type PresenceReport = Pick<Presence, 'version' | 'selection' | 'away'>

/** Says that this tab has the article open. What goes wrong is forgotten: the next word is said soon. */
export async function sayPresent(
  { articleId, clientId, personId }: { articleId: string; clientId: string; personId: string },
  report: PresenceReport,
): Promise<void> {
  await fetch(address(articleId), {
    method: 'POST',
    headers: { 'content-type': 'application/json', [forPersonHeader]: personId },
    body: JSON.stringify({ clientId, turn: nextTurn(), ...report }),
  }).catch(() => undefined)
}

/** Says good-bye, also from a page that is closing. */
export function sayLeaving(articleId: string, clientId: string): void {
  const body = new Blob([JSON.stringify({ clientId, turn: nextTurn(), leaving: true })], { type: 'application/json' })
  navigator.sendBeacon(address(articleId), body)
}

let lastTurn = 0

/** Higher than every one before, also than those of the page before this one: a tab keeps its id over a reload. */
function nextTurn(): number {
  lastTurn = Math.max(lastTurn + 1, Date.now())
  return lastTurn
}

function address(articleId: string): string {
  return `/api/articles/${articleId}/presence`
}
