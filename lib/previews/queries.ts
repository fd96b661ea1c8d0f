import { desc, eq } from 'drizzle-orm'
import { people, previewLinks } from '@/db/schema'
import { findArticle } from '@/lib/articles/queries'
import type { Context, ReaderContext } from '@/lib/context'
import type { Locale } from '@/lib/i18n/locales'
import { authorize } from '@/lib/permissions/authorize'
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
  return rows.map((row) => ({ ...row, state: previewLinkState(row, ctx.now) }))
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
  if (previewLinkState(link, ctx.now) !== 'open' || heldBack(article)) return { kind: 'ended', locale: article.locale }
  return { kind: 'open', article: await draftForReaders(ctx, article), expiresAt: link.expiresAt }
}
