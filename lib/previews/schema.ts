import { z } from 'zod'

/** How long a link may live, in hours: for a phone call, for a day, for a lawyer. */
export const previewHours = [1, 24, 168] as const
export type PreviewHours = (typeof previewHours)[number]

export const listPreviewLinksInput = z.object({ articleId: z.uuid() })
export const createPreviewLinkInput = z.object({ articleId: z.uuid(), hours: z.literal(previewHours) })
export const revokePreviewLinkInput = z.object({ id: z.uuid() })
