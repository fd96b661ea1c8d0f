import { aliasedTable, and, desc, eq, lt, or, type SQL } from 'drizzle-orm'
import { articles, events, people } from '@/db/schema'
import type { Context } from '@/lib/context'
import type { Locale } from '@/lib/i18n/locales'
import { toLocale } from '@/lib/i18n/to-locale'
import type { PersonRef } from '@/lib/people/person-ref'
import { authorize } from '@/lib/permissions/authorize'
import type { EventType } from './types'

/** An event with what its sentence names: who did it, to which article or person. */
export type EventRow = {
  id: number
  type: EventType
  at: Date
  /** null: the system. */
  actor: PersonRef | null
  person: PersonRef | null
  article: { id: string; headline: string; locale: Locale } | null
  data: Record<string, unknown>
}

const actor = aliasedTable(people, 'actor')
const person = aliasedTable(people, 'person')

/**
 * The event log for admins, newest first.
 * @param filter.after the id of the last event seen · filter.personId: who acted, or was called in a comment · filter.articleId: on what
 */
export async function listEvents(
  ctx: Context,
  filter: { after?: number | null; type?: EventType; personId?: string; articleId?: string; limit?: number } = {},
): Promise<{ items: EventRow[]; next: number | null }> {
  authorize(ctx.actor, 'audit.view')
  const limit = filter.limit ?? 50
  const conditions: (SQL | undefined)[] = [
    filter.after ? lt(events.id, filter.after) : undefined,
    filter.type ? eq(events.type, filter.type) : undefined,
    filter.personId ? concerning(filter.personId) : undefined,
    filter.articleId ? eq(events.articleId, filter.articleId) : undefined,
  ]
  const rows = await ctx.db
    .select({
      id: events.id,
      type: events.type,
      at: events.at,
      data: events.data,
      actor: { id: actor.id, name: actor.name, slug: actor.slug },
      person: { id: person.id, name: person.name, slug: person.slug },
      article: { id: articles.id, headline: articles.headline, locale: articles.locale },
    })
    .from(events)
    .leftJoin(actor, eq(actor.id, events.actorId))
    .leftJoin(person, eq(person.id, events.personId))
    .leftJoin(articles, eq(articles.id, events.articleId))
    .where(and(...conditions))
    .orderBy(desc(events.id))
    .limit(limit + 1)
  const items = rows.slice(0, limit).map((row) => ({
    ...row,
    type: row.type as EventType,
    article: row.article && { ...row.article, locale: toLocale(row.article.locale) },
  }))
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

function concerning(personId: string): SQL | undefined {
  return or(eq(events.actorId, personId), and(eq(events.type, 'comment.mentioned'), eq(events.personId, personId)))
}
