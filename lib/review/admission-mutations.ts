import type { Node } from '@tiptap/pm/model'
import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { articleSuggestions, commentThreads } from '@/db/schema'
import type { Context } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import { actorId } from '@/lib/permissions/authorize'
import { changedParts } from './changed-parts'
import { idsIn } from './ids-in'
import type { Own } from './own'
import { isCommentOnly, isSuggestionOnly } from './suggestion-only'
import type { Writing } from './writing'

/**
 * Lets a change of the draft in, within its transaction, or refuses it: who may not edit changes nothing but suggestions
 * and comments of their own. Writes down who brought in each new suggestion, and when.
 * @throws Refusal forbidden (details.reason: suggestions_only · comments_only)
 */
export async function admitChange(
  tx: Db,
  ctx: Context,
  change: { articleId: string; before: Node; after: Node; writing: Writing },
): Promise<void> {
  const { articleId, before, after, writing } = change
  const [old, now] = changedParts(before, after)
  const [oldIds, nowIds] = [idsIn(old), idsIn(now)]
  if (writing !== 'edit') {
    const own = await ownAmong(tx, ctx, articleId, oldIds, nowIds)
    if (!isSuggestionOnly(before, after, own)) throw refusal('suggestions_only')
    if (writing === 'comment' && !isCommentOnly(before, after, own)) throw refusal('comments_only')
  }
  const fresh = [...nowIds.suggestions].filter((id) => !oldIds.suggestions.has(id))
  if (fresh.length === 0) return
  await tx
    .insert(articleSuggestions)
    .values(fresh.map((id) => ({ articleId, id, personId: actorId(ctx.actor), createdAt: ctx.now })))
    .onConflictDoNothing()
}

type Ids = ReturnType<typeof idsIn>

/** What nobody has begun yet is the person's own; what stood in the draft unknown is nobody's. */
async function ownAmong(tx: Db, { actor }: Context, articleId: string, old: Ids, now: Ids): Promise<Own> {
  const me = actorId(actor)
  const suggestionIds = [...old.suggestions, ...now.suggestions]
  const commentIds = [...old.comments, ...now.comments]
  const suggestionRows =
    suggestionIds.length > 0
      ? await tx
          .select({ id: articleSuggestions.id, by: articleSuggestions.personId })
          .from(articleSuggestions)
          .where(and(eq(articleSuggestions.articleId, articleId), inArray(articleSuggestions.id, suggestionIds)))
      : []
  const threadRows =
    commentIds.length > 0
      ? await tx
          .select({ id: commentThreads.id, by: commentThreads.startedBy })
          .from(commentThreads)
          .where(inArray(commentThreads.id, commentIds))
      : []
  const suggestedBy = new Map(suggestionRows.map(({ id, by }) => [id, by]))
  const startedBy = new Map(threadRows.map(({ id, by }) => [id, by]))
  return {
    suggestion: (id) => (suggestedBy.has(id) ? suggestedBy.get(id) === me : !old.suggestions.has(id)),
    // A mark without a thread shows nowhere.
    comment: (id) => !startedBy.has(id) || startedBy.get(id) === me,
  }
}

function refusal(reason: 'suggestions_only' | 'comments_only'): Refusal {
  return new Refusal('forbidden', { action: 'article.edit', reason })
}
