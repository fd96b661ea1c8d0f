import { type AnyColumn, and, asc, eq, gt, lte, type SQL, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { Db } from '@/db/client'
import { articleMinutes, articleSteps } from '@/db/schema'
import type { LogStep } from './log-step'
import { unpackMinute } from './pack-steps'

/**
 * The steps after version `after`, up to `through`, oldest first, wherever they are kept. One statement, so that steps
 * which compaction moves at the same moment are seen once.
 * @param limit at most so many, from the oldest
 * @throws Error when a version is missing: the log would be broken
 */
export async function readLog(
  db: Db,
  articleId: string,
  { after, through, limit }: { after: number; through?: number; limit?: number },
): Promise<LogStep[]> {
  const most = through ?? 2_147_483_647
  const packed = db
    .select({
      version: articleMinutes.last,
      first: articleMinutes.first,
      minute: articleMinutes.minute,
      people: articleMinutes.people,
      turns: articleMinutes.turns,
      step: sql<Record<string, unknown> | null>`null::jsonb`.as('step'),
      clientId: sql<string | null>`null::text`.as('client_id'),
      personId: sql<string | null>`null::uuid`.as('person_id'),
    })
    .from(articleMinutes)
    .where(
      and(eq(articleMinutes.articleId, articleId), gt(articleMinutes.last, after), lte(articleMinutes.first, most)),
    )
  const single = db
    .select({
      version: articleSteps.version,
      first: articleSteps.version,
      minute: articleSteps.createdAt,
      people: sql<(string | null)[]>`null::jsonb`.as('people'),
      turns: sql<typeof articleMinutes.$inferSelect.turns>`null::jsonb`.as('turns'),
      step: sql<Record<string, unknown> | null>`${articleSteps.step}`.as('step'),
      clientId: sql<string | null>`${articleSteps.clientId}`.as('client_id'),
      personId: sql<string | null>`${articleSteps.personId}`.as('person_id'),
    })
    .from(articleSteps)
    .where(and(eq(articleSteps.articleId, articleId), gt(articleSteps.version, after), lte(articleSteps.version, most)))
  const rows = await unionAll(packed, single)
    .orderBy(asc(sql`1`))
    .limit(limit ?? most)
  const steps = rows
    .flatMap(({ version, first, minute, people, turns, step, clientId, personId }): LogStep[] =>
      step === null
        ? unpackMinute({ first, last: version, minute, people, turns })
        : [{ version, step, clientId: clientId ?? '', personId, at: minute }],
    )
    .filter(({ version }) => version > after && version <= most)
    .slice(0, limit)
  if (steps.some(({ version }, index) => version !== after + index + 1))
    throw new Error(`gap in the log of ${articleId}`)
  return steps
}

/** When a version was written, as SQL: to the minute once it is packed; null for a version that nobody wrote. */
export function writtenAt(article: AnyColumn, version: AnyColumn): SQL<Date | null> {
  const [id, at] = [whole(article), whole(version)]
  return sql`coalesce(
    (select ${articleSteps.createdAt} from ${articleSteps}
      where ${whole(articleSteps.articleId)} = ${id} and ${whole(articleSteps.version)} = ${at}),
    (select max(${articleMinutes.minute}) from ${articleMinutes}
      where ${whole(articleMinutes.articleId)} = ${id}
        and ${whole(articleMinutes.first)} <= ${at} and ${whole(articleMinutes.last)} >= ${at})
  )`.mapWith(articleSteps.createdAt)
}

/** A column with its table, which drizzle leaves out where a statement asks of one table only: inside it stands another. */
function whole(column: AnyColumn): SQL {
  return sql`${column.table}.${sql.identifier(column.name)}`
}
