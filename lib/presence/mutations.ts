import { and, eq, lte, sql } from 'drizzle-orm'
import { presences } from '@/db/schema'
import type { Context } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import { channel } from '@/lib/events/channel'
import { actorId, authorize } from '@/lib/permissions/authorize'
import { isForeignKeyViolation } from '@/lib/violations'
import { forgotten } from './queries'
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
  const { articleId, clientId, turn, version, selection, away } = input
  const { anchor = null, head = null } = selection ?? {}
  await put(ctx, { articleId, clientId, personId, turn, version, anchor, head, away, hasLeft: false, seenAt: ctx.now })
  await ctx.db.delete(presences).where(and(eq(presences.articleId, articleId), forgotten(ctx.now)))
  await tell(ctx, articleId)
}

/**
 * Says that a tab of the actor was closed. What it said before and arrives later does not bring it back.
 * @throws Refusal forbidden · not_found
 */
export async function leave(ctx: Context, { articleId, clientId, turn }: LeaveInput): Promise<void> {
  authorize(ctx.actor, 'article.view')
  const personId = actorId(ctx.actor)
  if (!personId) throw new Refusal('forbidden')
  await put(ctx, { articleId, clientId, personId, turn, version: 0, hasLeft: true, seenAt: ctx.now })
  await tell(ctx, articleId)
}

/**
 * Deletes what is left of tabs not heard of for so long that nothing they said can be under way any more, in all articles.
 * There is no index to find them by: it would make every caret that moves dearer, and this keeps the table small.
 * @returns how many went
 * @throws Refusal forbidden to anybody but the system
 */
export async function forgetAbsent(ctx: Context): Promise<number> {
  if (ctx.actor.kind !== 'system') throw new Refusal('forbidden', { reason: 'role', roles: [] })
  const gone = await ctx.db.delete(presences).where(forgotten(ctx.now)).returning({ clientId: presences.clientId })
  return gone.length
}

/** Nobody speaks for the tab of somebody else, and no word counts that was said before the last one heard. */
async function put(ctx: Context, row: typeof presences.$inferInsert): Promise<void> {
  const heard = and(eq(presences.personId, row.personId), lte(presences.turn, row.turn ?? 0))
  try {
    await ctx.db
      .insert(presences)
      .values(row)
      .onConflictDoUpdate({ target: [presences.articleId, presences.clientId], set: row, setWhere: heard })
  } catch (error) {
    throw isForeignKeyViolation(error) ? new Refusal('not_found') : error
  }
}

async function tell(ctx: Context, articleId: string): Promise<void> {
  await ctx.db.execute(sql`select pg_notify(${channel}, ${`presence:${articleId}`})`)
}
