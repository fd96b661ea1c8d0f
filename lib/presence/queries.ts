import { and, asc, eq, gte, lt, or, type SQL } from 'drizzle-orm'
import { people, presences } from '@/db/schema'
import type { Context } from '@/lib/context'
import { authorize } from '@/lib/permissions/authorize'
import { awayGoneAfterMs, goneAfterMs, type Presence } from './presence'

/** Who has the article open now, a tab each, in the same order for everybody. @throws Refusal forbidden */
export async function listPresent(ctx: Context, articleId: string): Promise<Presence[]> {
  authorize(ctx.actor, 'article.view')
  const rows = await ctx.db
    .select({
      clientId: presences.clientId,
      version: presences.version,
      anchor: presences.anchor,
      head: presences.head,
      away: presences.away,
      person: { id: people.id, name: people.name, slug: people.slug },
    })
    .from(presences)
    .innerJoin(people, eq(people.id, presences.personId))
    .where(and(eq(presences.articleId, articleId), stillHere(ctx.now)))
    .orderBy(asc(presences.clientId))
    .limit(100)
  return rows.map(({ anchor, head, ...row }) => ({
    ...row,
    selection: anchor === null || head === null ? null : { anchor, head },
  }))
}

/** Has a tab not left, and was it heard of lately enough to be still there? */
function stillHere(now: Date): SQL | undefined {
  const since = (ms: number) => gte(presences.seenAt, ago(now, ms))
  return and(
    eq(presences.hasLeft, false),
    or(since(goneAfterMs), and(eq(presences.away, true), since(awayGoneAfterMs))),
  )
}

/** Was a tab heard of so long ago that nothing it said can be under way any more? */
export function forgotten(now: Date): SQL {
  return lt(presences.seenAt, ago(now, awayGoneAfterMs))
}

function ago(now: Date, ms: number): Date {
  return new Date(now.getTime() - ms)
}
