import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { events } from '@/db/schema'
import type { Context } from '@/lib/context'
import { actorId } from '@/lib/permissions/authorize'
import { channel } from './channel'
import type { EventType } from './types'

export type NewEvent = {
  type: EventType
  storyId?: string
  articleId?: string
  personId?: string
  /** Ids, codes and short values; never sentences, article text or secrets. */
  data?: Record<string, unknown>
}

/**
 * Writes what happened into the event log, in the transaction of the change itself, and wakes every instance when it
 * commits. NOTIFY is a hint only: readers of the log always read the table.
 */
export async function record(tx: Db, ctx: Pick<Context, 'actor' | 'now'>, event: NewEvent): Promise<void> {
  await tx.insert(events).values({
    type: event.type,
    at: ctx.now,
    actorId: actorId(ctx.actor),
    storyId: event.storyId,
    articleId: event.articleId,
    personId: event.personId,
    data: event.data ?? {},
  })
  await tx.execute(sql`select pg_notify(${channel}, 'event')`)
}
