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
    body: JSON.stringify({ clientId, ...report }),
  }).catch(() => undefined)
}

/** Says good-bye, also from a page that is closing. */
export function sayLeaving(articleId: string, clientId: string): void {
  const body = new Blob([JSON.stringify({ clientId, leaving: true })], { type: 'application/json' })
  navigator.sendBeacon(address(articleId), body)
}

function address(articleId: string): string {
  return `/api/articles/${articleId}/presence`
}
