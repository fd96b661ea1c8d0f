import { aliasedTable, and, asc, desc, eq, gte, inArray, lt, lte, sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import type { Db } from '@/db/client'
import { articleMinutes, articleSnapshots, articleSteps, articles, people, revisions } from '@/db/schema'
import type { DocJson } from '@/lib/body/doc-json'
import { emptyDoc } from '@/lib/body/schema'
import { parseDoc } from '@/lib/body/validate'
import type { Context } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import { toLocale } from '@/lib/i18n/to-locale'
import { authorize } from '@/lib/permissions/authorize'
import { authoredDoc } from './authored-doc'
import { type AuthoredSpan, Authorship } from './authorship'
import { compare } from './compare'
import type { Author, ComparedVersions, Moments, MomentText, Revision } from './history'
import { readLog, writtenAt } from './log-queries'
import { momentsOf, type Stretch } from './moments'
import { type Known, replay, restoredVersions } from './replay'

const momentsPerPage = 500
const newestRevisions = 200

/**
 * Documents on the way through lives that were lately looked at: a slider that is dragged asks for many versions near each
 * other. A version never changes, so nothing here can be out of date.
 */
const visited = new LRUCache<string, Known>({ max: 200 })
const versionsPerVisit = 500

/**
 * The minutes in which something was written, oldest first; the newest 500, or those before version `before`.
 * @param question `from`: none before the minute in which this version was written
 * @throws Refusal forbidden · not_found
 */
export async function listMoments(
  ctx: Context,
  question: { articleId: string; from?: number; before?: number; limit?: number },
): Promise<Moments> {
  const { articleId, from = 0, before = 2_147_483_647, limit = momentsPerPage } = question
  authorize(ctx.actor, 'article.view')
  await requireArticle(ctx.db, articleId)
  // In this order: what compaction moves between the two questions is seen twice, never not at all.
  const fresh = await freshStretches(ctx.db, articleId, { from, before, limit: limit + 1 })
  const rested = await ctx.db
    .select({
      first: articleMinutes.first,
      last: articleMinutes.last,
      minute: articleMinutes.minute,
      people: articleMinutes.people,
    })
    .from(articleMinutes)
    .where(
      and(eq(articleMinutes.articleId, articleId), gte(articleMinutes.last, from), lt(articleMinutes.last, before)),
    )
    .orderBy(desc(articleMinutes.last))
    .limit(limit + 1)
  // Older ones that are still fresh come before any that rest.
  const newest = fresh.length > limit ? fresh : [...fresh, ...rested]
  const known = new Map(newest.map((stretch) => [stretch.last, stretch]))
  const stretches = [...known.values()].sort((a, b) => a.last - b.last)
  const moments = momentsOf(withoutOverlap(stretches))
  const items = moments.slice(-limit)
  return {
    items: items.map((moment) => ({ ...moment, minute: moment.minute.toISOString() })),
    people: await authorsNamed(ctx.db, [...new Set(items.flatMap((moment) => moment.people))]),
    // Several stretches can be one minute: not the minutes tell whether there are more.
    earlier: fresh.length > limit || rested.length > limit || moments.length > limit ? (items[0]?.first ?? null) : null,
  }
}

/** The frozen copies of an article, or those made since a time, newest first; 200 at most. */
export async function listRevisions(
  ctx: Context,
  { articleId, since }: { articleId: string; since?: Date | undefined },
): Promise<Revision[]> {
  authorize(ctx.actor, 'article.view')
  const by = aliasedTable(people, 'by')
  const rows = await ctx.db
    .select({
      id: revisions.id,
      version: revisions.version,
      reason: revisions.reason,
      name: revisions.name,
      by: by.name,
      at: revisions.createdAt,
      written: writtenAt(revisions.articleId, revisions.version),
    })
    .from(revisions)
    .leftJoin(by, eq(by.id, revisions.createdBy))
    .where(and(eq(revisions.articleId, articleId), since && gte(revisions.createdAt, since)))
    .orderBy(desc(revisions.createdAt), desc(revisions.version))
    .limit(newestRevisions)
  return rows.map((row) => ({ ...row, at: row.at.toISOString(), written: row.written?.toISOString() ?? null }))
}

/** The document as it was at a version. @throws Refusal forbidden · not_found */
export async function documentAt(ctx: Context, articleId: string, version: number): Promise<DocJson> {
  authorize(ctx.actor, 'article.view')
  return (await knownAt(ctx.db, articleId, version)).doc.toJSON() as DocJson
}

/** Who wrote which positions of the document at a version. @throws Refusal forbidden · not_found */
export async function authorship(ctx: Context, articleId: string, version: number): Promise<AuthoredSpan[]> {
  authorize(ctx.actor, 'article.view')
  return (await knownAt(ctx.db, articleId, version)).authorship.spans()
}

/** The text at a version with who wrote what, to be drawn. @throws Refusal forbidden · not_found */
export async function momentText(
  ctx: Context,
  { articleId, version }: { articleId: string; version: number },
): Promise<MomentText> {
  authorize(ctx.actor, 'article.view')
  const known = await knownAt(ctx.db, articleId, version)
  const ids = known.authorship.store().people
  const letters = known.authorship.lettersIn(known.doc)
  const named = await authorsNamed(ctx.db, ids)
  return {
    version,
    doc: authoredDoc(known.doc, known.authorship),
    people: named.map((author, index) => ({ ...author, letters: letters[index] ?? 0 })),
  }
}

/** What became of the text between two versions. @throws Refusal forbidden · not_found */
export async function compareVersions(
  ctx: Context,
  { articleId, from, to }: { articleId: string; from: number; to: number },
): Promise<ComparedVersions> {
  authorize(ctx.actor, 'article.view')
  const { locale } = await requireArticle(ctx.db, articleId)
  const before = await knownAt(ctx.db, articleId, from)
  const after = await knownAt(ctx.db, articleId, to)
  return { from, to, ...compare(before.doc, after.doc, toLocale(locale)) }
}

/** The document at a version with its authors, from the nearest place that is known and the steps after it. */
export async function knownAt(db: Db, articleId: string, version: number): Promise<Known> {
  const { version: newest } = await requireArticle(db, articleId)
  if (version > newest) throw new Refusal('not_found')
  const start = visitedBefore(articleId, version) ?? (await storedBefore(db, articleId, version))
  if (start.version === version) return start
  const steps = await readLog(db, articleId, { after: start.version, through: version })
  const older: Known[] = []
  for (const from of restoredVersions(steps)) {
    if (from < start.version) older.push(await knownAt(db, articleId, from))
  }
  const known = replay(start, steps, older, (passed) => {
    if (passed.version % versionsPerVisit === 0) remember(articleId, passed)
  })
  if (version < newest) remember(articleId, known)
  return known
}

function remember(articleId: string, { version, doc, authorship: authors }: Known): void {
  const key = visitKey(articleId, version)
  const there = visited.get(key)
  if (!there || there.version > version) visited.set(key, { version, doc, authorship: authors.copy() })
}

function visitKey(articleId: string, version: number): string {
  return `${articleId} ${Math.floor(version / versionsPerVisit)}`
}

function visitedBefore(articleId: string, version: number): Known | null {
  for (let at = version; at >= 0 && at > version - versionsPerVisit * 2; at -= versionsPerVisit) {
    const known = visited.get(visitKey(articleId, at))
    if (known && known.version <= version) return known
  }
  return null
}

async function storedBefore(db: Db, articleId: string, version: number): Promise<Known> {
  const [row] = await db
    .select()
    .from(articleSnapshots)
    .where(and(eq(articleSnapshots.articleId, articleId), lte(articleSnapshots.version, version)))
    .orderBy(desc(articleSnapshots.version))
    .limit(1)
  if (row) return { version: row.version, doc: parseDoc(row.doc), authorship: Authorship.restore(row.authorship) }
  const doc = parseDoc(emptyDoc())
  return { version: 0, doc, authorship: Authorship.unknown(doc.content.size) }
}

/** The minutes of steps that have not rested yet. The clock of a later version counts as no earlier than the one before. */
async function freshStretches(
  db: Db,
  articleId: string,
  { from, before, limit }: { from: number; before: number; limit: number },
): Promise<Stretch[]> {
  const timed = db
    .select({
      version: articleSteps.version,
      personId: articleSteps.personId,
      minute: sql<Date>`date_trunc('minute', max(${articleSteps.createdAt}) over (order by ${articleSteps.version}))`
        .mapWith(articleSteps.createdAt)
        .as('minute'),
    })
    .from(articleSteps)
    .where(
      and(eq(articleSteps.articleId, articleId), gte(articleSteps.version, from), lt(articleSteps.version, before)),
    )
    .as('timed')
  const rows = await db
    .select({
      first: sql<number>`min(${timed.version})::int`,
      last: sql<number>`max(${timed.version})::int`,
      minute: timed.minute,
      people: sql<(string | null)[]>`json_agg(distinct ${timed.personId})`,
    })
    .from(timed)
    .groupBy(timed.minute)
    .orderBy(desc(timed.minute))
    .limit(limit)
  return rows
}

/** Without stretches that lie within another one. */
function withoutOverlap(stretches: Stretch[]): Stretch[] {
  return stretches.filter(
    (one) => !stretches.some((other) => other !== one && other.first <= one.first && other.last > one.last),
  )
}

async function authorsNamed(db: Db, ids: (string | null)[]): Promise<Author[]> {
  const known = ids.filter((id) => id !== null)
  const rows = known.length
    ? await db
        .select({ id: people.id, name: people.name })
        .from(people)
        .where(inArray(people.id, known))
        .orderBy(asc(people.id))
    : []
  return ids.map((id) => ({ id, name: rows.find((row) => row.id === id)?.name ?? null }))
}

async function requireArticle(db: Db, id: string): Promise<{ version: number; locale: string }> {
  const [row] = await db
    .select({ version: articles.version, locale: articles.locale })
    .from(articles)
    .where(eq(articles.id, id))
  if (!row) throw new Refusal('not_found')
  return row
}
