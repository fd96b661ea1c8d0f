import { and, count, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { comments, commentThreads, people } from '@/db/schema'
import { findArticle, loadDraft } from '@/lib/articles/queries'
import type { Context } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import { channel } from '@/lib/events/channel'
import { record } from '@/lib/events/mutations'
import type { EventType } from '@/lib/events/types'
import { actorId, authorize } from '@/lib/permissions/authorize'
import { isUniqueViolation } from '@/lib/violations'
import { passageOf } from './passage'
import type { EditCommentInput, ReplyInput, StartThreadInput } from './schema'

/**
 * Begins a thread on the passage that carries its mark in the draft. The same comment sent again changes nothing.
 * @throws Refusal forbidden · not_found · invalid (no passage carries the mark; an unknown person is called) · already_exists
 */
export async function startThread(ctx: Context, input: StartThreadInput): Promise<{ commentId: string }> {
  return ctx.db.transaction(async (tx) => {
    const article = await findArticle(tx, input.articleId)
    authorize(ctx.actor, 'article.comment', article.subject)
    const known = await saidAgain(tx, ctx, article, input)
    if (known) return { commentId: known }
    const { doc } = await loadDraft(tx, article.id)
    const quote = passageOf(doc, input.threadId)
    if (quote === null) throw new Refusal('invalid', { reason: 'no_passage' })
    const thread = {
      id: input.threadId,
      articleId: article.id,
      quote,
      startedBy: actorId(ctx.actor),
      startedAt: ctx.now,
    }
    try {
      await tx.transaction((inner) => inner.insert(commentThreads).values(thread))
    } catch (error) {
      if (!isUniqueViolation(error, 'comment_threads_pkey')) throw error
      // The same request, which committed while this one waited for it.
      const same = await saidAgain(tx, ctx, article, input)
      if (same) return { commentId: same }
      throw new Refusal('already_exists')
    }
    const commentId = await say(tx, ctx, input)
    await tell(tx, ctx, article, 'comment.started', input.mentions)
    return { commentId }
  })
}

/** Answers in a thread. The same comment sent again changes nothing. @throws Refusal forbidden · not_found · invalid · already_exists */
export async function reply(ctx: Context, input: ReplyInput): Promise<{ commentId: string }> {
  return ctx.db.transaction(async (tx) => {
    const { article } = await findThread(tx, ctx, input.threadId)
    const known = await saidAgain(tx, ctx, article, input)
    if (known) return { commentId: known }
    const commentId = await say(tx, ctx, input)
    await tell(tx, ctx, article, 'comment.replied', input.mentions)
    return { commentId }
  })
}

/** Closes a thread whose matter is settled. @throws Refusal forbidden · not_found */
export async function resolveThread(ctx: Context, { threadId }: { threadId: string }): Promise<void> {
  await setResolved(ctx, threadId, { resolvedBy: actorId(ctx.actor), resolvedAt: ctx.now }, 'comment.resolved')
}

/** Opens a closed thread again. @throws Refusal forbidden · not_found */
export async function reopenThread(ctx: Context, { threadId }: { threadId: string }): Promise<void> {
  await setResolved(ctx, threadId, { resolvedBy: null, resolvedAt: null }, 'comment.reopened')
}

/** Changes a comment of one's own. Whoever it newly calls is told. @throws Refusal forbidden · not_found · invalid */
export async function editComment(ctx: Context, input: EditCommentInput): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const { comment, article } = await findOwnComment(tx, ctx, input.commentId)
    await change(tx, ctx, article, comment, input)
  })
}

/** Takes back a comment of one's own; with the last one the thread goes. @throws Refusal forbidden · not_found */
export async function deleteComment(ctx: Context, { commentId }: { commentId: string }): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const { comment, article } = await findOwnComment(tx, ctx, commentId)
    await tx.delete(comments).where(eq(comments.id, comment.id))
    const [left] = await tx.select({ number: count() }).from(comments).where(eq(comments.threadId, comment.threadId))
    if (!left?.number) await tx.delete(commentThreads).where(eq(commentThreads.id, comment.threadId))
    await tell(tx, ctx, article, 'comment.deleted', [])
  })
}

type Article = Awaited<ReturnType<typeof findArticle>>

async function findThread(tx: Db, ctx: Context, threadId: string): Promise<{ article: Article }> {
  const [thread] = await tx.select().from(commentThreads).where(eq(commentThreads.id, threadId)).for('update')
  if (!thread) throw new Refusal('not_found')
  const article = await findArticle(tx, thread.articleId)
  authorize(ctx.actor, 'article.comment', article.subject)
  return { article }
}

async function findOwnComment(tx: Db, ctx: Context, commentId: string) {
  const [comment] = await tx.select().from(comments).where(eq(comments.id, commentId)).for('update')
  if (!comment) throw new Refusal('not_found')
  const { article } = await findThread(tx, ctx, comment.threadId)
  if (comment.personId !== actorId(ctx.actor)) throw new Refusal('forbidden', { reason: 'not_your_comment' })
  return { comment, article }
}

async function setResolved(
  ctx: Context,
  threadId: string,
  values: { resolvedBy: string | null; resolvedAt: Date | null },
  type: EventType,
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const { article } = await findThread(tx, ctx, threadId)
    await tx.update(commentThreads).set(values).where(eq(commentThreads.id, threadId))
    await tell(tx, ctx, article, type, [])
  })
}

type Said = { threadId: string; commentId?: string | undefined; text: string; mentions: string[] }

/**
 * The id of a comment that came before, whose answer was lost on the way: it stands once, as it was written last. Null: it is new.
 * @throws Refusal already_exists (it is somebody else's, or stands in another thread)
 */
async function saidAgain(tx: Db, ctx: Context, article: Article, said: Said): Promise<string | null> {
  if (!said.commentId) return null
  const [known] = await tx.select().from(comments).where(eq(comments.id, said.commentId)).for('update')
  if (!known) return null
  if (known.threadId !== said.threadId || known.personId !== actorId(ctx.actor)) throw new Refusal('already_exists')
  if (known.text !== said.text || known.mentions.join() !== said.mentions.join())
    await change(tx, ctx, article, known, said)
  return known.id
}

async function change(
  tx: Db,
  ctx: Context,
  article: Article,
  comment: typeof comments.$inferSelect,
  { text, mentions }: { text: string; mentions: string[] },
): Promise<void> {
  await tx.update(comments).set({ text, mentions, editedAt: ctx.now }).where(eq(comments.id, comment.id))
  const called = mentions.filter((id) => !comment.mentions.includes(id))
  await tell(tx, ctx, article, 'comment.edited', called)
}

async function say(tx: Db, ctx: Context, { threadId, commentId, text, mentions }: Said): Promise<string> {
  const [row] = await tx
    .insert(comments)
    .values({
      ...(commentId && { id: commentId }),
      threadId,
      text,
      mentions,
      personId: actorId(ctx.actor),
      createdAt: ctx.now,
    })
    .returning({ id: comments.id })
  if (!row) throw new Error('insert returned no row')
  return row.id
}

/** Records what happened, calls whoever was mentioned, and has every open editor of the article ask again. */
async function tell(
  tx: Db,
  ctx: Context,
  { id: articleId, storyId }: Pick<Article, 'id' | 'storyId'>,
  type: EventType,
  mentions: string[],
): Promise<void> {
  await record(tx, ctx, { type, storyId, articleId })
  await expectPeople(tx, mentions)
  for (const personId of mentions) await record(tx, ctx, { type: 'comment.mentioned', storyId, articleId, personId })
  await tx.execute(sql`select pg_notify(${channel}, ${`review:${articleId}`})`)
}

/** Only who works here can be called. */
async function expectPeople(tx: Db, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const [found] = await tx
    .select({ number: count() })
    .from(people)
    .where(and(inArray(people.id, ids), isNull(people.deactivatedAt)))
  if (found?.number !== ids.length) throw new Refusal('invalid', { field: 'mentions' })
}
