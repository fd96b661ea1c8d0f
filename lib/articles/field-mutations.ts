import { eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { articles, people, stories, storyAgencies, storyPlaces, storyRelated, storyTopics } from '@/db/schema'
import { cleanSlug, isReservedSlug } from '@/lib/arabic/slug'
import type { Context } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import { record } from '@/lib/events/mutations'
import { actorId, authorize } from '@/lib/permissions/authorize'
import { getStoryDetail } from '@/lib/stories/queries'
import { isForeignKeyViolation } from '@/lib/violations'
import type { FieldStates } from './article'
import { setBylines } from './mutations'
import { findArticle, listBylines } from './queries'
import type { FieldName, SetFieldInput } from './schema'
import { isTitleName, titleNames } from './titles'

/**
 * Saves one field beside the text. The write names the version of the field it was based on; when another write came
 * first it is refused with the value that stands, who set it and when, so that a person can choose.
 * @throws Refusal forbidden · not_found · invalid · slug_reserved · stale (details: field, version, current, by, at)
 */
export async function setField(ctx: Context, input: SetFieldInput): Promise<{ version: number }> {
  return ctx.db.transaction(async (tx) => {
    const article = await findArticle(tx, input.articleId, { lock: true })
    authorize(ctx.actor, 'article.edit', article.subject)
    if (input.field === 'section') authorize(ctx.actor, 'article.edit', { ...article.subject, sectionId: input.value })
    const states = isOwnField(input.field) ? article.fields : await lockStory(tx, article.storyId)
    const version = states[input.field]?.version ?? 0
    if (version !== input.version) throw await stale(tx, article, input.field, states)
    try {
      // A savepoint: an id that does not exist is refused without ending the transaction.
      await tx.transaction((inner) => write(inner, article, input))
    } catch (error) {
      if (isForeignKeyViolation(error)) throw new Refusal('invalid', { field: input.field })
      throw error
    }
    const by = actorId(ctx.actor) ?? ''
    const fields: FieldStates = { ...states, [input.field]: { version: version + 1, by, at: ctx.now.toISOString() } }
    if (!isOwnField(input.field)) await tx.update(stories).set({ fields }).where(eq(stories.id, article.storyId))
    await tx
      .update(articles)
      .set({ ...(isOwnField(input.field) ? { fields } : {}), updatedBy: actorId(ctx.actor), updatedAt: ctx.now })
      .where(eq(articles.id, article.id))
    await record(tx, ctx, {
      type: 'article.field_changed',
      storyId: article.storyId,
      articleId: article.id,
      data: { field: input.field },
    })
    return { version: version + 1 }
  })
}

type Found = Awaited<ReturnType<typeof findArticle>>

/** These belong to a language version; the rest to the story. */
const ownFields = ['slug', 'byline', 'plannedLength', ...titleNames] as const

function isOwnField(field: FieldName): field is (typeof ownFields)[number] {
  return ownFields.some((own) => own === field)
}

async function lockStory(tx: Db, storyId: string): Promise<FieldStates> {
  const [row] = await tx.select({ fields: stories.fields }).from(stories).where(eq(stories.id, storyId)).for('update')
  if (!row) throw new Refusal('not_found')
  return row.fields
}

async function write(tx: Db, { id, storyId }: Found, input: SetFieldInput): Promise<void> {
  switch (input.field) {
    case 'section':
      await tx.update(stories).set({ sectionId: input.value }).where(eq(stories.id, storyId))
      return
    case 'leadAsset':
      await tx.update(stories).set({ leadAssetId: input.value }).where(eq(stories.id, storyId))
      return
    case 'slug':
      await tx
        .update(articles)
        .set({ slug: toSlug(input.value) })
        .where(eq(articles.id, id))
      return
    case 'kicker':
    case 'seoTitle':
    case 'socialTitle':
    case 'pushText':
    case 'plannedLength':
      await tx
        .update(articles)
        .set({ [input.field]: input.value })
        .where(eq(articles.id, id))
      return
    case 'byline':
      await setBylines(tx, id, input.value)
      return
    case 'topics':
      await tx.delete(storyTopics).where(eq(storyTopics.storyId, storyId))
      if (input.value.length > 0)
        await tx.insert(storyTopics).values(input.value.map((topicId, position) => ({ storyId, topicId, position })))
      return
    case 'places':
      await tx.delete(storyPlaces).where(eq(storyPlaces.storyId, storyId))
      if (input.value.length > 0)
        await tx.insert(storyPlaces).values(input.value.map((placeId, position) => ({ storyId, placeId, position })))
      return
    case 'agencies':
      await tx.delete(storyAgencies).where(eq(storyAgencies.storyId, storyId))
      if (input.value.length > 0)
        await tx
          .insert(storyAgencies)
          .values(input.value.map((agencyId, position) => ({ storyId, agencyId, position })))
      return
    case 'related':
      if (input.value.includes(storyId)) throw new Refusal('invalid', { field: 'related' })
      await tx.delete(storyRelated).where(eq(storyRelated.storyId, storyId))
      if (input.value.length > 0)
        await tx
          .insert(storyRelated)
          .values(input.value.map((relatedId, position) => ({ storyId, relatedId, position })))
  }
}

function toSlug(value: string): string | null {
  const slug = cleanSlug(value)
  if (slug !== '' && isReservedSlug(slug)) throw new Refusal('slug_reserved', { slug })
  return slug || null
}

async function stale(tx: Db, article: Found, field: FieldName, states: FieldStates): Promise<Refusal> {
  const state = states[field]
  const [by] = state?.by
    ? await tx
        .select({ id: people.id, name: people.name, slug: people.slug })
        .from(people)
        .where(eq(people.id, state.by))
    : []
  return new Refusal('stale', {
    field,
    version: state?.version ?? 0,
    current: await currentValue(tx, article, field),
    by: by ?? null,
    at: state?.at ?? null,
  })
}

/** The value as `ArticleDetail` has it. */
async function currentValue(tx: Db, article: Found, field: FieldName): Promise<unknown> {
  if (field === 'slug' || field === 'plannedLength' || isTitleName(field)) return article[field]
  if (field === 'byline') return listBylines(tx, article.id)
  const story = await getStoryDetail(tx, article.storyId, article.locale)
  return story[field]
}
