import type { PersonRef } from '@/lib/people/person-ref'

/** A link to a draft as the newsroom lists it; its address is known only to whom it was given. */
export type PreviewLink = {
  id: string
  createdBy: PersonRef | null
  createdAt: Date
  expiresAt: Date
  revokedAt: Date | null
}

/** `lapsed`: whoever made it may not show the text to anybody outside any more. */
export type PreviewLinkState = 'open' | 'expired' | 'revoked' | 'lapsed'

/**
 * Does a link still open the draft at `now`? One that was revoked stays revoked when its time is over.
 * @param mayShare may whoever made it share the draft now?
 */
export function previewLinkState(
  link: Pick<PreviewLink, 'expiresAt' | 'revokedAt'>,
  { now, mayShare }: { now: Date; mayShare: boolean },
): PreviewLinkState {
  if (link.revokedAt) return 'revoked'
  if (link.expiresAt <= now) return 'expired'
  return mayShare ? 'open' : 'lapsed'
}
