import { z } from 'zod'

const position = z.int().min(0).max(10_000_000)
/**
 * Requests overtake each other: of two words of a tab the one with the higher turn was said later. Tabs opened before there were
 * turns say none, and are believed as they arrive.
 */
const turn = z.int().min(0).default(0)
const clientId = z.string().regex(/^[\w-]{1,64}$/)

export const bePresentInput = z.strictObject({
  articleId: z.uuid(),
  clientId,
  turn,
  version: position,
  selection: z.strictObject({ anchor: position, head: position }).nullable(),
  /** Tabs opened before it could be said do not say it. */
  away: z.boolean().default(false),
})
export type BePresentInput = z.output<typeof bePresentInput>

export const leaveInput = z.strictObject({ articleId: z.uuid(), clientId, turn, leaving: z.literal(true) })
export type LeaveInput = z.output<typeof leaveInput>
