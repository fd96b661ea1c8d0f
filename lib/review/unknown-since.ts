import type { Review } from './review'

/**
 * The time of a suggestion is that of the request it came with. It is seen later than others that have a later time by as long as
 * a request may wait, and as clocks of two instances may differ.
 */
const lateMs = 120_000

/** The time (ISO 8601) from which there may be suggestions that are not among these. Undefined: from the beginning. */
export function unknownSince(known: Review['suggestions'] = {}): string | undefined {
  const newest = Math.max(...Object.values(known).map(({ at }) => Date.parse(at)))
  return Number.isFinite(newest) ? new Date(newest - lateMs).toISOString() : undefined
}
