import type { Node } from '@tiptap/pm/model'
import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { articleBylines, articleSteps, articles, revisions, stories } from '@/db/schema'
import { analyze } from '@/lib/arabic/search'
import type { DocJson } from '@/lib/body/doc-json'
import { emptyDoc, schemaVersion } from '@/lib/body/schema'
import { withoutSuggestions } from '@/lib/body/settled'
import { headlineOf } from '@/lib/body/text'
import { applySteps } from '@/lib/body/validate'
import type { Context } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import { channel } from '@/lib/events/channel'
import { record } from '@/lib/events/mutations'
import type { EventType } from '@/lib/events/types'
import type { Locale } from '@/lib/i18n/locales'
import { actorId, authorize } from '@/lib/permissions/authorize'
import { bodyPictures, publicStories } from '@/lib/publications/body-queries'
import { publish, withdraw } from '@/lib/publications/mutations'
import { admitChange } from '@/lib/review/admission-mutations'
import { anybodys } from '@/lib/review/own'
import { isSuggestionOnly } from '@/lib/review/suggestion-only'
import { authorizeWriting } from '@/lib/review/writing'
import { getStoryDetail } from '@/lib/stories/queries'
import { isUniqueViolation } from '@/lib/violations'
import { draftCache } from './draft-cache'
import { findArticle, listBylines, loadDraft } from './queries'
import { blocking, readiness } from './readiness'
import { readinessInput, storiesLedTo } from './readiness-input'
import type { AppendStepsInput, TransitionInput } from './schema'
import type { Status } from './status'
import { transitionOf } from './workflow'

/** A snapshot this often keeps the opening of a draft quick: at most so many steps are replayed. */
const stepsPerSnapshot = 200

/** Begins a story with its first article, empty, signed by the actor. @throws Refusal forbidden */
export async function createStory(
  ctx: Context,
  { locale, sectionId = null }: { locale: Locale; sectionId?: string | null },
): Promise<{ storyId: string; articleId: string; number: number }> {
  authorize(ctx.actor, 'story.create', { locale, ...(sectionId ? { sectionId } : {}) })
  return ctx.db.transaction(async (tx) => {
    const [story] = await tx
      .insert(stories)
      .values({ sectionId, createdBy: actorId(ctx.actor), createdAt: ctx.now })
      .returning({ id: stories.id, number: stories.number })
    if (!story) throw new Error('insert returned no row')
    const articleId = await insertArticle(tx, ctx, { storyId: story.id, locale })
    const author = actorId(ctx.actor)
    if (author) await setBylines(tx, articleId, [author])
    await record(tx, ctx, { type: 'story.created', storyId: story.id, articleId, data: { locale } })
    return { storyId: story.id, articleId, number: story.number }
  })
}

/**
 * Begins the article of the same story in another language: empty, with the bylines of the one it comes from.
 * @throws Refusal forbidden · not_found · already_exists (details.articleId)
 */
export async function createTranslation(
  ctx: Context,
  { articleId, locale }: { articleId: string; locale: Locale },
): Promise<{ articleId: string }> {
  return ctx.db.transaction(async (tx) => {
    const source = await findArticle(tx, articleId)
    authorize(ctx.actor, 'article.translate', { locale, sectionId: source.sectionId })
    const id = await insertArticle(tx, ctx, {
      storyId: source.storyId,
      locale,
      translatedFromId: source.id,
      translatedFromVersion: source.version,
    })
    const bylines = await listBylines(tx, source.id)
    await setBylines(
      tx,
      id,
      bylines.map((person) => person.id),
    )
    await record(tx, ctx, { type: 'article.translated', storyId: source.storyId, articleId: id, data: { locale } })
    return { articleId: id }
  })
}

/**
 * Appends steps made on `version` to the draft: applied to the schema, checked, committed, then acknowledged. Everyone
 * else who has the article open is woken.
 * @throws Refusal forbidden · not_found · stale (details.version: the newest) · invalid · schema_outdated
 */
export async function appendSteps(ctx: Context, input: AppendStepsInput): Promise<{ version: number }> {
  if (input.schemaVersion !== schemaVersion) throw new Refusal('schema_outdated', { schemaVersion })
  const saved = await ctx.db.transaction(async (tx) => {
    const article = await findArticle(tx, input.articleId, { lock: true })
    const writing = authorizeWriting(ctx.actor, article.subject)
    if (article.version !== input.version) throw new Refusal('stale', { version: article.version })
    const before = await loadDraft(tx, article.id, article.version)
    const doc = applySteps(before.doc, input.steps)
    await admitChange(tx, ctx, { articleId: article.id, before: before.doc, after: doc, writing })
    const appended = await appendToDraft(tx, ctx, article, { steps: input.steps, clientId: input.clientId, doc })
    // Readers still see all there is: what was added is suggestions and comments.
    if (article.publishedVersion === article.version && isSuggestionOnly(before.doc, doc, anybodys))
      await tx.update(articles).set({ publishedVersion: appended.version }).where(eq(articles.id, article.id))
    return appended
  })
  draftCache.set(input.articleId, saved)
  return { version: saved.version }
}

/**
 * Writes steps that were checked into the log, in a transaction that holds the article, and wakes whoever has it open.
 * @param change `doc` is the draft after the steps
 * @returns what belongs in the `draftCache` once the transaction is committed
 */
export async function appendToDraft(
  tx: Db,
  ctx: Context,
  article: Awaited<ReturnType<typeof findArticle>>,
  { steps, clientId, doc }: { steps: Record<string, unknown>[]; clientId: string; doc: Node },
): Promise<{ version: number; doc: Node }> {
  const version = article.version + steps.length
  const headline = headlineOf(doc)
  await tx.insert(articleSteps).values(
    steps.map((step, index) => ({
      articleId: article.id,
      version: article.version + index + 1,
      step,
      clientId,
      personId: actorId(ctx.actor),
      createdAt: ctx.now,
    })),
  )
  await tx
    .update(articles)
    .set({
      version,
      headline,
      headlineTerms: headline === article.headline ? article.headlineTerms : analyze(headline),
      updatedBy: actorId(ctx.actor),
      updatedAt: ctx.now,
      ...(version - article.snapshotVersion >= stepsPerSnapshot
        ? { snapshot: doc.toJSON() as DocJson, snapshotVersion: version }
        : {}),
    })
    .where(eq(articles.id, article.id))
  await tx.execute(sql`select pg_notify(${channel}, ${`steps:${article.id}`})`)
  return { version, doc }
}

/**
 * Takes an article one stage on (see `workflow.ts`): permission, readiness, a frozen revision, what readers see, and the
 * event, in one transaction.
 * @throws Refusal forbidden · not_found · wrong_status (details.status) · not_ready (details.problems) · invalid (note missing)
 */
export async function transitionArticle(ctx: Context, input: TransitionInput): Promise<{ status: Status }> {
  const transition = transitionOf(input.name)
  return ctx.db.transaction(async (tx) => {
    const article = await findArticle(tx, input.id, { lock: true })
    if (!transition.from.includes(article.status)) throw new Refusal('wrong_status', { status: article.status })
    authorize(ctx.actor, transition.action, article.subject)
    if (transition.needsNote && !input.note) throw new Refusal('invalid', { field: 'note' })
    const { doc } = await loadDraft(tx, article.id, article.version)
    const story = await getStoryDetail(tx, article.storyId, article.locale)
    const bylines = await listBylines(tx, article.id)
    const { locale } = article
    const text = doc.toJSON() as DocJson
    const problems = readiness(
      readinessInput({ locale, bylines, story }, text, {
        pictures: await bodyPictures(tx, text, locale),
        publicStories: await publicStories(tx, storiesLedTo(story, text), locale),
      }),
    )
    const obstacles = blocking(problems, transition.blockedBy)
    if (obstacles.length > 0) throw new Refusal('not_ready', { problems: obstacles })

    const revisionId = transition.revision
      ? await freeze(tx, ctx, {
          articleId: article.id,
          version: article.version,
          doc: doc.toJSON(),
          reason: transition.revision,
        })
      : null
    await tx
      .update(articles)
      .set({
        status: transition.to,
        note: transition.needsNote ? input.note : null,
        publishedVersion: transition.to === 'published' ? article.version : null,
        updatedBy: actorId(ctx.actor),
        updatedAt: ctx.now,
      })
      .where(eq(articles.id, article.id))
    const touched =
      transition.to === 'published' && revisionId
        ? await publish(tx, ctx, { article, doc: withoutSuggestions(doc), story, bylines, revisionId })
        : transition.to === 'withdrawn'
          ? await withdraw(tx, ctx, article)
          : null
    await record(tx, ctx, {
      type: transition.event as EventType,
      storyId: article.storyId,
      articleId: article.id,
      data: { locale: article.locale, from: article.status, to: transition.to, ...touched },
    })
    return { status: transition.to }
  })
}

/** Replaces the names on an article. */
export async function setBylines(tx: Db, articleId: string, personIds: string[]): Promise<void> {
  await tx.delete(articleBylines).where(eq(articleBylines.articleId, articleId))
  if (personIds.length === 0) return
  await tx.insert(articleBylines).values(personIds.map((personId, position) => ({ articleId, personId, position })))
}

async function insertArticle(
  tx: Db,
  ctx: Context,
  values: Pick<typeof articles.$inferInsert, 'storyId' | 'translatedFromId' | 'translatedFromVersion'> & {
    locale: Locale
  },
): Promise<string> {
  const author = actorId(ctx.actor)
  try {
    const [row] = await tx.transaction((inner) =>
      inner
        .insert(articles)
        .values({
          ...values,
          snapshot: emptyDoc(),
          createdBy: author,
          createdAt: ctx.now,
          updatedBy: author,
          updatedAt: ctx.now,
        })
        .returning({ id: articles.id }),
    )
    if (!row) throw new Error('insert returned no row')
    return row.id
  } catch (error) {
    if (!isUniqueViolation(error, 'articles_one_per_language')) throw error
    const [existing] = await tx
      .select({ id: articles.id })
      .from(articles)
      .where(and(eq(articles.storyId, values.storyId), eq(articles.locale, values.locale)))
    throw new Refusal('already_exists', { articleId: existing?.id })
  }
}

/** Keeps a copy of the draft as it is now. */
export async function freeze(
  tx: Db,
  ctx: Context,
  revision: Pick<typeof revisions.$inferInsert, 'articleId' | 'version' | 'doc' | 'reason' | 'name'>,
): Promise<string> {
  const [row] = await tx
    .insert(revisions)
    .values({ ...revision, createdBy: actorId(ctx.actor), createdAt: ctx.now })
    .returning({ id: revisions.id })
  if (!row) throw new Error('insert returned no row')
  return row.id
}
