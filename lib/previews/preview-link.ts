import type { PersonRef } from '@/lib/people/person-ref'

/** A link to a draft as the newsroom lists it; its address is known only to whom it was given. */
export type PreviewLink = {
  id: string
  createdBy: PersonRef | null
  createdAt: Date
  expiresAt: Date
  revokedAt: Date | null
}

export type PreviewLinkState = 'open' | 'expired' | 'revoked'

export function previewLinkState(link: Pick<PreviewLink, 'expiresAt' | 'revokedAt'>, now: Date): PreviewLinkState {
  if (link.revokedAt) return 'revoked'
  return link.expiresAt <= now ? 'expired' : 'open'
}
