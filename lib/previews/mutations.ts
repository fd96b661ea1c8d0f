import { and, asc, eq, inArray, isNull, lte, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { previewLinks } from '@/db/schema'
import { findArticle } from '@/lib/articles/queries'
import type { Context } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import { record } from '@/lib/events/mutations'
import { actorId, authorize } from '@/lib/permissions/authorize'
import { heldBack } from './held-back'
import type { createPreviewLinkInput, revokePreviewLinkInput } from './schema'
import { hashPreviewToken, newPreviewToken, previewPath } from './token'

/** Whoever opens a link that ended is told so for this long; and whoever made it sees in the list what became of it. */
const keptAfterEndMs = 30 * 24 * 3_600_000
const linksPerTransaction = 1_000

/**
 * Makes a link by which anybody who has it reads the draft until it expires. The address is told once, here.
 * @throws Refusal forbidden · not_found · wrong_status (the article is held back)
 */
export async function createPreviewLink(
  ctx: Context,
  { articleId, hours }: z.output<typeof createPreviewLinkInput>,
): Promise<{ id: string; path: string; expiresAt: Date }> {
  return ctx.db.transaction(async (tx) => {
    const article = await findArticle(tx, articleId, { lock: true })
    authorize(ctx.actor, 'article.share_preview', article.subject)
    if (heldBack(article)) throw new Refusal('wrong_status', { status: article.status })
    const token = newPreviewToken()
    const expiresAt = new Date(ctx.now.getTime() + hours * 3_600_000)
    const [link] = await tx
      .insert(previewLinks)
      .values({
        articleId,
        tokenHash: hashPreviewToken(token),
        createdBy: actorId(ctx.actor),
        createdAt: ctx.now,
        expiresAt,
      })
      .returning({ id: previewLinks.id })
    if (!link) throw new Error('insert returned no row')
    await record(tx, ctx, {
      type: 'article.preview_shared',
      storyId: article.storyId,
      articleId,
      data: { linkId: link.id, hours },
    })
    return { id: link.id, path: previewPath(token), expiresAt }
  })
}

/** Ends a link at once. To end one that is ended changes nothing. @throws Refusal forbidden · not_found */
export async function revokePreviewLink(ctx: Context, { id }: z.output<typeof revokePreviewLinkInput>): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const [link] = await tx.select().from(previewLinks).where(eq(previewLinks.id, id))
    if (!link) throw new Refusal('not_found')
    const article = await findArticle(tx, link.articleId)
    authorize(ctx.actor, 'article.share_preview', article.subject)
    const revoked = await tx
      .update(previewLinks)
      .set({ revokedAt: ctx.now })
      .where(and(eq(previewLinks.id, id), isNull(previewLinks.revokedAt)))
      .returning({ id: previewLinks.id })
    if (revoked.length === 0) return
    await record(tx, ctx, {
      type: 'article.preview_revoked',
      storyId: article.storyId,
      articleId: article.id,
      data: { linkId: id },
    })
  })
}

/**
 * Deletes links that ended thirty days ago, whether they expired or were revoked; their address is then one that never
 * was. The events that tell who shared what, and when, stay. Safe beside another instance doing the same.
 * @param options `signal` ends it between two batches; `batch` is how many links go at once
 * @returns how many went
 * @throws Refusal forbidden to anybody but the system
 */
export async function forgetEndedLinks(
  ctx: Context,
  { signal, batch = linksPerTransaction }: { signal?: AbortSignal; batch?: number } = {},
): Promise<number> {
  if (ctx.actor.kind !== 'system') throw new Refusal('forbidden', { reason: 'role', roles: [] })
  const ended = sql`least(${previewLinks.expiresAt}, ${previewLinks.revokedAt})`
  const until = new Date(ctx.now.getTime() - keptAfterEndMs)
  let forgotten = 0
  while (!signal?.aborted) {
    const old = ctx.db
      .select({ id: previewLinks.id })
      .from(previewLinks)
      .where(lte(ended, sql.param(until, previewLinks.expiresAt)))
      .orderBy(asc(ended))
      .limit(batch)
    const gone = await ctx.db
      .delete(previewLinks)
      .where(inArray(previewLinks.id, old))
      .returning({ id: previewLinks.id })
    forgotten += gone.length
    if (gone.length < batch) break
  }
  return forgotten
}
