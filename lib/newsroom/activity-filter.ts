import { z } from 'zod'
import { eventTypes } from '@/lib/events/types'
import { hrefWith, type SearchParams } from './article-filter'

/** What the log shows, as it stands in the address: `after` is the number of the last event seen, `person` an id. */
export type ActivityFilter = z.infer<typeof shape>

const shape = z.object({
  type: z.enum(eventTypes).optional().catch(undefined),
  person: z.uuid().optional().catch(undefined),
  after: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional().catch(undefined),
})

/** Reads the filter from an address; what makes no sense there counts as absent. */
export function parseActivityFilter(params: SearchParams): ActivityFilter {
  return shape.parse(params)
}

/** The address of the log with some conditions changed; a changed condition begins at the newest event again. */
export function activityHref(filter: ActivityFilter, change: Partial<ActivityFilter> = {}): string {
  const { type, person, after } = { ...filter, after: undefined, ...change }
  return hrefWith('/newsroom/activity', { type, person, after: after?.toString() })
}
