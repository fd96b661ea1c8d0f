import { and, asc, eq, gte } from 'drizzle-orm'
import { people, presences } from '@/db/schema'
import type { Context } from '@/lib/context'
import { authorize } from '@/lib/permissions/authorize'
import { goneAfterMs, type Presence } from './presence'

/** Who has the article open now, a tab each, in the same order for everybody. @throws Refusal forbidden */
export async function listPresent(ctx: Context, articleId: string): Promise<Presence[]> {
  authorize(ctx.actor, 'article.view')
  const rows = await ctx.db
    .select({
      clientId: presences.clientId,
      version: presences.version,
      anchor: presences.anchor,
      head: presences.head,
      person: { id: people.id, name: people.name, slug: people.slug },
    })
    .from(presences)
    .innerJoin(people, eq(people.id, presences.personId))
    .where(and(eq(presences.articleId, articleId), gte(presences.seenAt, new Date(ctx.now.getTime() - goneAfterMs))))
    .orderBy(asc(presences.clientId))
    .limit(100)
  return rows.map(({ anchor, head, ...row }) => ({
    ...row,
    selection: anchor === null || head === null ? null : { anchor, head },
  }))
}
