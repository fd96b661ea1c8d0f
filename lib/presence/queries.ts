import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
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

/** Was a tab heard of lately enough to be still there? */
export function stillHere(now: Date): SQL {
  const ago = (ms: number) => new Date(now.getTime() - ms).toISOString()
  return sql`${presences.seenAt} >= case when ${presences.away} then ${ago(awayGoneAfterMs)}::timestamptz else ${ago(goneAfterMs)}::timestamptz end`
}
