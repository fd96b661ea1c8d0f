import { databaseClient } from '@/lib/database'
import { pageCache } from '@/lib/edge/page-cache'
import { startEventBus } from '@/lib/events/bus'
import { tagsOfEvent } from '@/lib/publications/tags-of-event'

/** Follows the event log and drops the pages each event made untrue. Gives the way to stop. */
export async function followEvents(): Promise<() => Promise<void>> {
  const cache = pageCache()
  const bus = await startEventBus({
    client: databaseClient(),
    onEvents: (events) => {
      for (const event of events) {
        // A withdrawn text must not come back as the last good copy when a render fails.
        const tags = tagsOfEvent(event)
        if (tags.length > 0) cache.purge(tags, { forget: event.type === 'article.withdrawn' })
      }
    },
  })
  return bus.stop
}
