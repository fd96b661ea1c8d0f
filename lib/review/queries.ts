import { and, asc, desc, eq, gte, inArray, isNull, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { articleSuggestions, articles, comments, commentThreads, people } from '@/db/schema'
import type { Context } from '@/lib/context'
import type { Locale } from '@/lib/i18n/locales'
import { toLocale } from '@/lib/i18n/to-locale'
import type { PersonRef } from '@/lib/people/person-ref'
import { actorId, authorize } from '@/lib/permissions/authorize'
import type { Review, ReviewComment } from './review'

/**
 * The suggestions and comments of an article, for the newsroom only.
 * @param since of the suggestions only those that came then or later, for whoever knows the others
 * @throws Refusal forbidden
 */
export async function getReview(ctx: Context, articleId: string, since?: Date): Promise<Review> {
  authorize(ctx.actor, 'article.view')
  const suggestions = await suggestionsOf(ctx, articleId, since)
  const threads = await ctx.db
    .select()
    .from(commentThreads)
    .where(eq(commentThreads.articleId, articleId))
    .orderBy(asc(commentThreads.startedAt), asc(commentThreads.id))
  // After the threads: no thread is seen without its first comment.
  const commentsOf = await listComments(ctx.db, articleId)
  const resolvers = await refsOf(
    ctx.db,
    threads.flatMap(({ resolvedBy }) => resolvedBy ?? []),
  )
  return {
    suggestions,
    threads: threads.map((thread) => ({
      id: thread.id,
      quote: thread.quote,
      startedAt: thread.startedAt.toISOString(),
      resolved: thread.resolvedAt && {
        by: resolvers.get(thread.resolvedBy ?? '') ?? null,
        at: thread.resolvedAt.toISOString(),
      },
      comments: commentsOf.get(thread.id) ?? [],
    })),
  }
}

/**
 * Who made each suggestion that was ever in the draft, and when it came in: also of those that were decided, which undoing
 * brings back.
 * @param since only those that came then or later
 * @throws Refusal forbidden
 */
export async function suggestionsOf(ctx: Context, articleId: string, since?: Date): Promise<Review['suggestions']> {
  authorize(ctx.actor, 'article.view')
  const rows = await ctx.db
    .select({
      id: articleSuggestions.id,
      at: articleSuggestions.createdAt,
      by: { id: people.id, name: people.name, slug: people.slug },
    })
    .from(articleSuggestions)
    .leftJoin(people, eq(people.id, articleSuggestions.personId))
    .where(
      and(eq(articleSuggestions.articleId, articleId), since ? gte(articleSuggestions.createdAt, since) : undefined),
    )
  return Object.fromEntries(rows.map(({ id, by, at }) => [id, { by, at: at.toISOString() }]))
}

export type Mention = {
  threadId: string
  article: { id: string; headline: string; locale: Locale }
  by: PersonRef | null
  at: Date
}

/** Comments in open threads that call the person who asks, newest first. */
export async function listMentions(ctx: Context, limit = 10): Promise<Mention[]> {
  authorize(ctx.actor, 'article.view')
  const me = actorId(ctx.actor)
  if (!me) return []
  const rows = await ctx.db
    .select({
      threadId: commentThreads.id,
      article: { id: articles.id, headline: articles.headline, locale: articles.locale },
      by: { id: people.id, name: people.name, slug: people.slug },
      at: comments.createdAt,
    })
    .from(comments)
    .innerJoin(commentThreads, eq(commentThreads.id, comments.threadId))
    .innerJoin(articles, eq(articles.id, commentThreads.articleId))
    .leftJoin(people, eq(people.id, comments.personId))
    .where(and(isNull(commentThreads.resolvedAt), sql`${comments.mentions} @> ${JSON.stringify([me])}::jsonb`))
    .orderBy(desc(comments.createdAt))
    .limit(limit)
  return rows.map((row) => ({ ...row, article: { ...row.article, locale: toLocale(row.article.locale) } }))
}

async function listComments(db: Db, articleId: string): Promise<Map<string, ReviewComment[]>> {
  const rows = await db
    .select({ comment: comments, by: { id: people.id, name: people.name, slug: people.slug } })
    .from(comments)
    .innerJoin(commentThreads, eq(commentThreads.id, comments.threadId))
    .leftJoin(people, eq(people.id, comments.personId))
    .where(eq(commentThreads.articleId, articleId))
    .orderBy(asc(comments.createdAt), asc(comments.id))
  const called = await refsOf(
    db,
    rows.flatMap(({ comment }) => comment.mentions),
  )
  const all = new Map<string, ReviewComment[]>()
  for (const { comment, by } of rows) {
    const { id, text, threadId, createdAt, editedAt } = comment
    const mentions = comment.mentions.flatMap((personId) => called.get(personId) ?? [])
    const at = createdAt.toISOString()
    all.set(threadId, [
      ...(all.get(threadId) ?? []),
      { id, by, text, mentions, at, editedAt: editedAt?.toISOString() ?? null },
    ])
  }
  return all
}

async function refsOf(db: Db, ids: string[]): Promise<Map<string, PersonRef>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: people.id, name: people.name, slug: people.slug })
    .from(people)
    .where(inArray(people.id, [...new Set(ids)]))
  return new Map(rows.map((row) => [row.id, row]))
}
