import { desc, eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { people, previewLinks } from '@/db/schema'
import { findArticle } from '@/lib/articles/queries'
import type { Context, ReaderContext } from '@/lib/context'
import type { Locale } from '@/lib/i18n/locales'
import { findActiveActor } from '@/lib/people/queries'
import { authorize } from '@/lib/permissions/authorize'
import { type ArticleSubject, can } from '@/lib/permissions/can'
import type { PublishedArticle } from '@/lib/publications/published'
import { draftForReaders } from './draft-queries'
import { heldBack } from './held-back'
import { type PreviewLink, previewLinkState } from './preview-link'
import { hashPreviewToken, isPreviewToken } from './token'

/** What stands behind a preview address. `ended`: the link was good once; nothing of the article is told. */
export type OpenedPreview =
  | { kind: 'open'; article: PublishedArticle; expiresAt: Date }
  | { kind: 'ended'; locale: Locale }

/** The links to a draft, newest first, those that ended too. @throws Refusal forbidden · not_found */
export async function listPreviewLinks(
  ctx: Context,
  { articleId }: { articleId: string },
): Promise<(PreviewLink & { state: ReturnType<typeof previewLinkState> })[]> {
  const article = await findArticle(ctx.db, articleId)
  authorize(ctx.actor, 'article.share_preview', article.subject)
  const rows = await ctx.db
    .select({
      id: previewLinks.id,
      createdAt: previewLinks.createdAt,
      expiresAt: previewLinks.expiresAt,
      revokedAt: previewLinks.revokedAt,
      createdBy: { id: people.id, name: people.name, slug: people.slug },
    })
    .from(previewLinks)
    .leftJoin(people, eq(people.id, previewLinks.createdBy))
    .where(eq(previewLinks.articleId, articleId))
    .orderBy(desc(previewLinks.createdAt))
    .limit(50)
  const makers = new Map<string | null, boolean>()
  for (const id of new Set(rows.map(({ createdBy }) => createdBy?.id ?? null)))
    makers.set(id, await mayShareStill(ctx.db, id, article.subject))
  return rows.map((row) => {
    const mayShare = makers.get(row.createdBy?.id ?? null) ?? false
    return { ...row, state: previewLinkState(row, { now: ctx.now, mayShare }) }
  })
}

/** Opens a preview address for whoever has it; null when there never was such a link. */
export async function openPreview(ctx: ReaderContext, token: string): Promise<OpenedPreview | null> {
  if (!isPreviewToken(token)) return null
  const [link] = await ctx.db
    .select()
    .from(previewLinks)
    .where(eq(previewLinks.tokenHash, hashPreviewToken(token)))
  if (!link) return null
  const article = await findArticle(ctx.db, link.articleId)
  const mayShare = await mayShareStill(ctx.db, link.createdBy, article.subject)
  if (previewLinkState(link, { now: ctx.now, mayShare }) !== 'open' || heldBack(article))
    return { kind: 'ended', locale: article.locale }
  return { kind: 'open', article: await draftForReaders(ctx, article), expiresAt: link.expiresAt }
}

/** Does whoever made a link still answer for the text? Null is the system, which does. */
async function mayShareStill(db: Db, makerId: string | null, subject: ArticleSubject): Promise<boolean> {
  const maker = makerId === null ? ({ kind: 'system' } as const) : await findActiveActor(db, makerId)
  return maker !== null && can(maker, 'article.share_preview', subject)
}
