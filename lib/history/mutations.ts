import type { Node } from '@tiptap/pm/model'
import { draftCache } from '@/lib/articles/draft-cache'
import { appendToDraft, freeze } from '@/lib/articles/mutations'
import { findArticle, loadDraft } from '@/lib/articles/queries'
import type { DocJson } from '@/lib/body/doc-json'
import { applySteps } from '@/lib/body/validate'
import type { Context } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import { record } from '@/lib/events/mutations'
import type { EventType } from '@/lib/events/types'
import { authorize } from '@/lib/permissions/authorize'
import { keepComments } from './keep-comments'
import { knownAt } from './queries'
import { restoringClient } from './replay'
import { restoreAll, restoreBlock as restoreBlockSteps } from './restore'
import type { NameRevisionInput } from './schema'

type Restored = {
  /** The version of the draft now. */
  version: number
  /** False when the text was as it should be already. */
  changed: boolean
}

/**
 * Makes the draft what it was at a version: as changes like any other, after a copy of the text as it stands, so that the
 * log goes on and nothing is lost. Everyone who has the article open sees it.
 * @throws Refusal forbidden · not_found
 */
export async function restoreVersion(
  ctx: Context,
  { articleId, version }: { articleId: string; version: number },
): Promise<Restored> {
  return putBack(ctx, { articleId, version, type: 'article.version_restored' }, restoreAll)
}

/**
 * Puts one block back as it was at a version, and where it was; the rest of the text stays.
 * @param input `block`: its place in the document at that version
 * @throws Refusal forbidden · not_found (also for a block that was not there)
 */
export async function restoreBlock(
  ctx: Context,
  { articleId, version, block }: { articleId: string; version: number; block: number },
): Promise<Restored> {
  return putBack(ctx, { articleId, version, type: 'article.block_restored' }, (now, old) => {
    if (block >= old.childCount) throw new Refusal('not_found')
    return restoreBlockSteps(now, old, block)
  })
}

/** Gives a moment a name under which it is found again, and keeps a copy of its text. @throws Refusal forbidden · not_found */
export async function nameRevision(
  ctx: Context,
  { articleId, version, name }: NameRevisionInput,
): Promise<{ id: string }> {
  return ctx.db.transaction(async (tx) => {
    const article = await findArticle(tx, articleId)
    authorize(ctx.actor, 'article.edit', article.subject)
    const { doc } = await knownAt(tx, articleId, version)
    const id = await freeze(tx, ctx, { articleId, version, doc: doc.toJSON() as DocJson, reason: 'named', name })
    await record(tx, ctx, {
      type: 'article.moment_named',
      storyId: article.storyId,
      articleId,
      data: { locale: article.locale, version, revisionId: id },
    })
    return { id }
  })
}

async function putBack(
  ctx: Context,
  { articleId, version, type }: { articleId: string; version: number; type: EventType },
  stepsTo: (now: Node, old: Node) => { toJSON: () => unknown }[],
): Promise<Restored> {
  const saved = await ctx.db.transaction(async (tx) => {
    const article = await findArticle(tx, articleId, { lock: true })
    authorize(ctx.actor, 'article.edit', article.subject)
    const old = await knownAt(tx, articleId, version)
    const now = await loadDraft(tx, articleId, article.version)
    const before = keepComments(now.doc, old.doc, article.locale)
    const steps = stepsTo(now.doc, before).map((step) => JSON.parse(JSON.stringify(step)) as Record<string, unknown>)
    if (steps.length === 0) return null
    const doc = applySteps(now.doc, steps)
    await freeze(tx, ctx, {
      articleId,
      version: article.version,
      doc: now.doc.toJSON() as DocJson,
      reason: 'restore',
    })
    const after = await appendToDraft(tx, ctx, article, { steps, clientId: restoringClient(version), doc })
    await record(tx, ctx, {
      type,
      storyId: article.storyId,
      articleId,
      data: { locale: article.locale, version, from: article.version, to: after.version },
    })
    return after
  })
  if (!saved) {
    const article = await findArticle(ctx.db, articleId)
    return { version: article.version, changed: false }
  }
  draftCache.set(articleId, saved)
  return { version: saved.version, changed: true }
}
