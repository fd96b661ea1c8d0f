import { and, asc, desc, eq, gte, lt, lte } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { articleMinutes, articleSnapshots, articleSteps } from '@/db/schema'
import type { DocJson } from '@/lib/body/doc-json'
import { jsonBytes } from '@/lib/body/limits'
import type { Context } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import type { LogStep } from './log-step'
import { minuteOf } from './moments'
import { packMinute } from './pack-steps'
import { knownAt } from './queries'
import { isSnapshotDue } from './snapshot-due'

/** Steps rest this long before they are packed: what editors ask for again and again is the newest part of the log. */
const restMs = 3_600_000
const articlesPerRun = 200
const stepsPerTransaction = 5_000

/**
 * Packs steps that have rested into a row for each minute, and keeps a copy of the text now and then, so that old versions
 * open quickly. Nothing is lost: every step is in the packed row as it came. Safe beside people who write and beside
 * another instance doing the same.
 * @param options `signal` ends it between two articles
 * @throws Refusal forbidden to anybody but the system
 */
export async function compactLogs(
  ctx: Context,
  { signal }: { signal?: AbortSignal } = {},
): Promise<{ articles: number; steps: number }> {
  if (ctx.actor.kind !== 'system') throw new Refusal('forbidden', { reason: 'role', roles: [] })
  const until = minuteOf(new Date(ctx.now.getTime() - restMs))
  const rested = await ctx.db
    .selectDistinct({ id: articleSteps.articleId })
    .from(articleSteps)
    .where(lt(articleSteps.createdAt, until))
    .limit(articlesPerRun)
  let steps = 0
  let articles = 0
  for (const { id } of rested) {
    if (signal?.aborted) break
    const packed = await compactArticle(ctx.db, id, until)
    steps += packed
    if (packed > 0) articles++
  }
  return { articles, steps }
}

/** Packs what has rested of one article; a life longer than a transaction should be, in several. */
async function compactArticle(db: Db, articleId: string, until: Date): Promise<number> {
  let all = 0
  for (;;) {
    const packed = await db.transaction((tx) => packNext(tx, articleId, until))
    all += packed.steps
    if (packed.last) await keepSnapshot(db, articleId, packed.last)
    if (packed.steps < stepsPerTransaction / 2) return all
  }
}

async function packNext(tx: Db, articleId: string, until: Date): Promise<{ steps: number; last: number | null }> {
  const rows = await tx
    .select({
      version: articleSteps.version,
      step: articleSteps.step,
      clientId: articleSteps.clientId,
      personId: articleSteps.personId,
      at: articleSteps.createdAt,
    })
    .from(articleSteps)
    .where(eq(articleSteps.articleId, articleId))
    .orderBy(asc(articleSteps.version))
    .limit(stepsPerTransaction)
  const minutes = restedMinutes(rows, until)
  const [first, last] = [minutes[0]?.[0], minutes.at(-1)?.at(-1)]
  if (!first || !last) return { steps: 0, last: null }
  let earliest = await newestMinute(tx, articleId)
  for (const steps of minutes) {
    const at = steps.reduce((latest, step) => Math.max(latest, minuteOf(step.at).getTime()), earliest)
    earliest = at
    await tx.insert(articleMinutes).values({ articleId, ...packMinute(steps, new Date(at)) })
  }
  const gone = await tx
    .delete(articleSteps)
    .where(
      and(
        eq(articleSteps.articleId, articleId),
        gte(articleSteps.version, first.version),
        lte(articleSteps.version, last.version),
      ),
    )
    .returning({ version: articleSteps.version })
  const steps = minutes.reduce((sum, minute) => sum + minute.length, 0)
  if (gone.length !== steps) throw new Error(`packed ${steps} steps of ${articleId}, but ${gone.length} were there`)
  return { steps, last: last.version }
}

/** The steps of whole minutes that ended before `until`, minute by minute. Clocks never run backwards here. */
function restedMinutes(rows: LogStep[], until: Date): LogStep[][] {
  const minutes: LogStep[][] = []
  let current = Number.NEGATIVE_INFINITY
  for (const row of rows) {
    const minute = minuteOf(row.at).getTime()
    if (Math.max(minute, current) >= until.getTime()) return minutes
    if (minute > current) minutes.push([row])
    else minutes.at(-1)?.push(row)
    current = Math.max(minute, current)
  }
  // The last one of a full page may go on after it. One that fills the page alone is packed in pieces.
  return rows.length === stepsPerTransaction && minutes.length > 1 ? minutes.slice(0, -1) : minutes
}

async function newestMinute(tx: Db, articleId: string): Promise<number> {
  const [row] = await tx
    .select({ minute: articleMinutes.minute })
    .from(articleMinutes)
    .where(eq(articleMinutes.articleId, articleId))
    .orderBy(desc(articleMinutes.last))
    .limit(1)
  return row?.minute.getTime() ?? Number.NEGATIVE_INFINITY
}

/** A copy costs about as much as the steps that it saves reading. */
async function keepSnapshot(db: Db, articleId: string, version: number): Promise<void> {
  const [newest] = await db
    .select({ version: articleSnapshots.version })
    .from(articleSnapshots)
    .where(eq(articleSnapshots.articleId, articleId))
    .orderBy(desc(articleSnapshots.version))
    .limit(1)
  const steps = version - (newest?.version ?? 0)
  if (!isSnapshotDue({ steps, docBytes: 0 })) return
  const known = await knownAt(db, articleId, version)
  const doc = known.doc.toJSON() as DocJson
  const authorship = known.authorship.store()
  if (!isSnapshotDue({ steps, docBytes: jsonBytes(doc) + jsonBytes(authorship.deleted ?? []) })) return
  await db.insert(articleSnapshots).values({ articleId, version, doc, authorship }).onConflictDoNothing()
}
