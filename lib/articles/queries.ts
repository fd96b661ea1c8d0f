import { Step } from '@tiptap/pm/transform'
import { aliasedTable, and, asc, desc, eq, inArray, lte, or } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { articleBylines, articleSnapshots, articles, people, publications, sections, stories } from '@/db/schema'
import type { DocJson } from '@/lib/body/doc-json'
import { bodySchema, emptyDoc } from '@/lib/body/schema'
import { parseDoc } from '@/lib/body/validate'
import type { Context } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import { readLog, writtenAt } from '@/lib/history/log-queries'
import { toLocale } from '@/lib/i18n/to-locale'
import { decodeKey, pageOf } from '@/lib/keyset'
import { afterKey } from '@/lib/keyset-queries'
import type { PersonRef } from '@/lib/people/person-ref'
import { authorize } from '@/lib/permissions/authorize'
import type { ArticleSubject } from '@/lib/permissions/can'
import { articlePath } from '@/lib/publications/paths'
import { getStoryDetail } from '@/lib/stories/queries'
import type { ArticleDetail, ArticleRow, Sibling } from './article'
import { draftCache } from './draft-cache'
import { headlineMatches } from './headline-queries'
import type { ArticleFilter } from './schema'

export type StepRow = { version: number; step: Record<string, unknown>; clientId: string }

const creator = aliasedTable(people, 'creator')
const updater = aliasedTable(people, 'updater')
const assignee = aliasedTable(people, 'assignee')

/**
 * Articles of the newsroom, last changed first, a page at a time.
 * @param filter what parses of the address; `q` looks for its words in the headline, `personId` for who wrote or holds it
 */
export async function listArticles(
  ctx: Context,
  filter: ArticleFilter & { limit?: number } = {},
): Promise<{ items: ArticleRow[]; next: string | null }> {
  authorize(ctx.actor, 'article.view')
  const limit = filter.limit ?? 40
  const rows = await selectRows(ctx.db)
    .where(
      and(
        filter.status ? eq(articles.status, filter.status) : undefined,
        filter.locale ? eq(articles.locale, filter.locale) : undefined,
        filter.sectionId ? eq(stories.sectionId, filter.sectionId) : undefined,
        filter.personId
          ? or(eq(articles.createdBy, filter.personId), eq(articles.assigneeId, filter.personId))
          : undefined,
        headlineMatches(filter.q),
        afterKey(articles.updatedAt, articles.id, decodeKey(filter.after)),
      ),
    )
    .orderBy(desc(articles.updatedAt), desc(articles.id))
    .limit(limit + 1)
  const page = pageOf(rows, limit, (row) => ({ at: row.updatedAt, id: row.id }))
  return { items: await withSiblings(ctx.db, page.items), next: page.next }
}

/** An article with everything beside its text. @throws Refusal forbidden · not_found */
export async function getArticle(ctx: Context, id: string): Promise<ArticleDetail> {
  authorize(ctx.actor, 'article.view')
  const [[row], [own], bylines, [publication]] = await Promise.all([
    selectRows(ctx.db).where(eq(articles.id, id)),
    ctx.db
      .select({
        slug: articles.slug,
        note: articles.note,
        titles: {
          kicker: articles.kicker,
          seoTitle: articles.seoTitle,
          socialTitle: articles.socialTitle,
          pushText: articles.pushText,
        },
        plannedLength: articles.plannedLength,
        fields: articles.fields,
        translatedFromId: articles.translatedFromId,
        translatedFromVersion: articles.translatedFromVersion,
      })
      .from(articles)
      .where(eq(articles.id, id)),
    listBylines(ctx.db, id),
    ctx.db
      .select({
        locale: publications.locale,
        number: publications.number,
        slug: publications.slug,
        section: sections.slug,
        publishedAt: publications.publishedAt,
        firstPublishedAt: publications.firstPublishedAt,
      })
      .from(publications)
      .innerJoin(sections, eq(sections.id, publications.sectionId))
      .where(eq(publications.articleId, id)),
  ])
  if (!row || !own) throw new Refusal('not_found')
  const [[article], story] = await Promise.all([
    withSiblings(ctx.db, [row]),
    getStoryDetail(ctx.db, row.storyId, toLocale(row.locale)),
  ])
  if (!article) throw new Refusal('not_found')
  return {
    ...article,
    slug: own.slug,
    note: own.note,
    titles: own.titles,
    plannedLength: own.plannedLength,
    fields: own.fields,
    bylines,
    story,
    publication: publication
      ? {
          path: articlePath({ ...publication, locale: toLocale(publication.locale) }),
          publishedAt: publication.publishedAt,
          firstPublishedAt: publication.firstPublishedAt,
        }
      : null,
    translatedFrom:
      own.translatedFromId && own.translatedFromVersion !== null
        ? { articleId: own.translatedFromId, version: own.translatedFromVersion }
        : null,
  }
}

/**
 * The working document of an article.
 * @param version an earlier version, for a tab that reopens where it lost its connection; default: the newest
 * @throws Refusal forbidden · not_found (also for a version that does not exist)
 */
export async function getDraft(ctx: Context, id: string, version?: number): Promise<{ version: number; doc: DocJson }> {
  authorize(ctx.actor, 'article.view')
  const draft = await loadDraft(ctx.db, id, version)
  return { version: draft.version, doc: draft.doc.toJSON() as DocJson }
}

/** When the text of the draft was last changed; null when nobody has written in it. @throws Refusal forbidden */
export async function draftChangedAt(ctx: Context, id: string): Promise<Date | null> {
  authorize(ctx.actor, 'article.view')
  const [row] = await ctx.db
    .select({ at: writtenAt(articles.id, articles.version) })
    .from(articles)
    .where(eq(articles.id, id))
  return row?.at ?? null
}

/**
 * The steps after `version`, oldest first; 2,000 at most, ask again for more. The client id is told of the actor's own steps
 * only, '' of the others: a tab takes what was sent under its id for its own, and who sends may say any id.
 * @throws Refusal forbidden
 */
export async function stepsSince(ctx: Context, id: string, version: number): Promise<StepRow[]> {
  authorize(ctx.actor, 'article.view')
  const { actor } = ctx
  const steps = await readLog(ctx.db, id, { after: version, limit: 2_000 })
  return steps.map(({ version, step, clientId, personId }) => ({
    version,
    step,
    clientId: actor.kind === 'system' || actor.id === personId ? clientId : '',
  }))
}

/** What permissions ask about an article, with its version. For mutations: `lock` holds the row until the end of the transaction. */
export async function findArticle(db: Db, id: string, { lock = false } = {}) {
  const query = db
    .select({ article: articles, number: stories.number, sectionId: stories.sectionId })
    .from(articles)
    .innerJoin(stories, eq(stories.id, articles.storyId))
    .where(eq(articles.id, id))
  const [row] = lock ? await query.for('update', { of: articles }) : await query
  if (!row) throw new Refusal('not_found')
  const locale = toLocale(row.article.locale)
  const subject: ArticleSubject = {
    createdBy: row.article.createdBy,
    assigneeId: row.article.assigneeId,
    sectionId: row.sectionId,
    locale,
    status: row.article.status,
  }
  return { ...row.article, locale, number: row.number, sectionId: row.sectionId, subject }
}

/** The document at `version` (default: the newest), from the nearest copy at hand and the steps after it. */
export async function loadDraft(db: Db, id: string, version?: number) {
  const [row] = await db
    .select({ version: articles.version, snapshot: articles.snapshot, snapshotVersion: articles.snapshotVersion })
    .from(articles)
    .where(eq(articles.id, id))
  const wanted = version ?? row?.version ?? 0
  if (!row || wanted > row.version) throw new Refusal('not_found')
  const cached = draftCache.get(id)
  const near =
    cached && cached.version <= wanted && cached.version >= Math.min(row.snapshotVersion, wanted)
      ? cached
      : row.snapshotVersion <= wanted
        ? { version: row.snapshotVersion, doc: parseDoc(row.snapshot) }
        : ((await snapshotBefore(db, id, wanted)) ?? { version: 0, doc: parseDoc(emptyDoc()) })
  const steps = await readLog(db, id, { after: near.version, through: wanted })
  let { doc } = near
  for (const { step } of steps) {
    const result = Step.fromJSON(bodySchema, step).apply(doc)
    if (!result.doc) throw new Error(`step log of ${id} does not replay: ${result.failed}`)
    doc = result.doc
  }
  const draft = { version: wanted, doc }
  if (!cached || cached.version < wanted) draftCache.set(id, draft)
  return draft
}

/** The newest of the copies kept of old versions that is not newer than `version`. */
async function snapshotBefore(db: Db, id: string, version: number) {
  const [row] = await db
    .select({ version: articleSnapshots.version, doc: articleSnapshots.doc })
    .from(articleSnapshots)
    .where(and(eq(articleSnapshots.articleId, id), lte(articleSnapshots.version, version)))
    .orderBy(desc(articleSnapshots.version))
    .limit(1)
  return row && { version: row.version, doc: parseDoc(row.doc) }
}

/** Who an article is signed by, in the order of the byline; [] for an article that nobody has signed or that is not there. */
export function listBylines(db: Db, articleId: string): Promise<PersonRef[]> {
  return db
    .select({ id: people.id, name: people.name, slug: people.slug })
    .from(articleBylines)
    .innerJoin(people, eq(people.id, articleBylines.personId))
    .where(eq(articleBylines.articleId, articleId))
    .orderBy(asc(articleBylines.position))
}

function selectRows(db: Db) {
  return db
    .select({
      id: articles.id,
      storyId: articles.storyId,
      number: stories.number,
      locale: articles.locale,
      status: articles.status,
      headline: articles.headline,
      updatedAt: articles.updatedAt,
      version: articles.version,
      publishedVersion: articles.publishedVersion,
      section: { id: sections.id, slug: sections.slug, name: sections.name, hue: sections.hue },
      createdBy: { id: creator.id, name: creator.name, slug: creator.slug },
      updatedBy: { id: updater.id, name: updater.name, slug: updater.slug },
      assignee: { id: assignee.id, name: assignee.name, slug: assignee.slug },
    })
    .from(articles)
    .innerJoin(stories, eq(stories.id, articles.storyId))
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .leftJoin(creator, eq(creator.id, articles.createdBy))
    .leftJoin(updater, eq(updater.id, articles.updatedBy))
    .leftJoin(assignee, eq(assignee.id, articles.assigneeId))
    .$dynamic()
}

async function withSiblings(
  db: Db,
  rows: (Omit<ArticleRow, 'locale' | 'siblings'> & { locale: string })[],
): Promise<ArticleRow[]> {
  if (rows.length === 0) return []
  const family = await db
    .select({
      id: articles.id,
      storyId: articles.storyId,
      locale: articles.locale,
      status: articles.status,
      headline: articles.headline,
    })
    .from(articles)
    .where(inArray(articles.storyId, [...new Set(rows.map((row) => row.storyId))]))
    .orderBy(asc(articles.locale))
  return rows.map((row) => ({
    ...row,
    locale: toLocale(row.locale),
    siblings: family
      .filter((other) => other.storyId === row.storyId && other.id !== row.id)
      .map(({ storyId: _, ...other }): Sibling => ({ ...other, locale: toLocale(other.locale) })),
  }))
}
