import { and, eq, not, sql } from 'drizzle-orm'
import { presences } from '@/db/schema'
import type { Context } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import { channel } from '@/lib/events/channel'
import { actorId, authorize } from '@/lib/permissions/authorize'
import { isForeignKeyViolation } from '@/lib/violations'
import { stillHere } from './queries'
import type { BePresentInput, LeaveInput } from './schema'

/**
 * Says that a tab of the actor has the article open, and where its caret is. Those who left without a word are forgotten on
 * the way. No event: this is about now, not for the record.
 * @throws Refusal forbidden · not_found
 */
export async function bePresent(ctx: Context, input: BePresentInput): Promise<void> {
  authorize(ctx.actor, 'article.view')
  const personId = actorId(ctx.actor)
  if (!personId) throw new Refusal('forbidden')
  const { articleId, clientId, version, selection, away } = input
  const { anchor = null, head = null } = selection ?? {}
  const now = { personId, version, anchor, head, away, seenAt: ctx.now }
  try {
    await ctx.db
      .insert(presences)
      .values({ articleId, clientId, ...now })
      .onConflictDoUpdate({
        target: [presences.articleId, presences.clientId],
        set: now,
        // Nobody moves the caret of somebody else.
        setWhere: eq(presences.personId, personId),
      })
  } catch (error) {
    throw isForeignKeyViolation(error) ? new Refusal('not_found') : error
  }
  await ctx.db.delete(presences).where(and(eq(presences.articleId, articleId), not(stillHere(ctx.now))))
  await tell(ctx, articleId)
}

/** Says that a tab of the actor was closed. */
export async function leave(ctx: Context, { articleId, clientId }: LeaveInput): Promise<void> {
  authorize(ctx.actor, 'article.view')
  const personId = actorId(ctx.actor)
  if (!personId) throw new Refusal('forbidden')
  await ctx.db
    .delete(presences)
    .where(and(eq(presences.articleId, articleId), eq(presences.clientId, clientId), eq(presences.personId, personId)))
  await tell(ctx, articleId)
}

async function tell(ctx: Context, articleId: string): Promise<void> {
  await ctx.db.execute(sql`select pg_notify(${channel}, ${`presence:${articleId}`})`)
}
