import { and, count, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { grants, people, sessions } from '@/db/schema'
import type { Context } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import type { Locale } from '@/lib/i18n/locales'
import { toLocale } from '@/lib/i18n/to-locale'
import { decodeKey, pageOf } from '@/lib/keyset'
import { afterKey } from '@/lib/keyset-queries'
import { authorize } from '@/lib/permissions/authorize'
import type { Actor, Grant } from '@/lib/permissions/can'
import type { PersonRef } from './person-ref'

export type Person = PersonRef & {
  email: string
  uiLocale: Locale
  demo: boolean
  deactivatedAt: Date | null
  createdAt: Date
  grants: Grant[]
}

/**
 * The actor behind a session cookie, asked on every request: null when the session ended or expired or the person was
 * deactivated, so that both take effect at once.
 */
export async function findActor(
  db: Db,
  { personId, sessionId }: { personId: string; sessionId: string },
  now: Date,
): Promise<Extract<Actor, { kind: 'person' }> | null> {
  const rows = await db
    .select({
      id: people.id,
      name: people.name,
      uiLocale: people.uiLocale,
      role: grants.role,
      sectionId: grants.sectionId,
      locale: grants.locale,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .leftJoin(grants, eq(grants.personId, people.id))
    .where(
      and(
        eq(sessions.id, sessionId),
        eq(sessions.personId, personId),
        isNull(sessions.endedAt),
        gt(sessions.expiresAt, now),
        isNull(people.deactivatedAt),
      ),
    )
  const [first] = rows
  if (!first) return null
  return {
    kind: 'person',
    id: first.id,
    name: first.name,
    uiLocale: toLocale(first.uiLocale),
    sessionId,
    grants: rows.flatMap((row) => (row.role ? [toGrant({ ...row, role: row.role })] : [])),
  }
}

/** An active person as an actor without a session, for scripts that act in someone's name. @throws Refusal not_found */
export async function getActor(db: Db, personId: string): Promise<Extract<Actor, { kind: 'person' }>> {
  const actor = await findActiveActor(db, personId)
  if (!actor) throw new Refusal('not_found')
  return actor
}

/** A person as an actor without a session, to ask what they may do now; null when they were deactivated. */
export async function findActiveActor(db: Db, personId: string): Promise<Extract<Actor, { kind: 'person' }> | null> {
  const [person] = await db
    .select()
    .from(people)
    .where(and(eq(people.id, personId), isNull(people.deactivatedAt)))
  if (!person) return null
  const held = await db.select().from(grants).where(eq(grants.personId, personId))
  return {
    kind: 'person',
    id: person.id,
    name: person.name,
    uiLocale: toLocale(person.uiLocale),
    sessionId: null,
    grants: held.map(toGrant),
  }
}

/** Everyone with an account, newest first, for admins. */
export async function listPeople(
  ctx: Context,
  { after, limit = 50 }: { after?: string | null; limit?: number } = {},
): Promise<{ items: Person[]; next: string | null }> {
  authorize(ctx.actor, 'people.view')
  const rows = await ctx.db
    .select()
    .from(people)
    .where(afterKey(people.createdAt, people.id, decodeKey(after)))
    .orderBy(desc(people.createdAt), desc(people.id))
    .limit(limit + 1)
  const page = pageOf(rows, limit, (row) => ({ at: row.createdAt, id: row.id }))
  return { items: await withGrants(ctx.db, page.items), next: page.next }
}

/** Active people whose name in any language or slug contains `q`, for bylines and filters. */
export async function searchPeople(ctx: Context, { q }: { q: string }): Promise<PersonRef[]> {
  authorize(ctx.actor, 'article.view')
  const pattern = `%${q.trim().replace(/[\\%_]/g, '\\$&')}%`
  const isNamed = sql`exists (select from jsonb_each_text(${people.name}) as t(locale, value) where value ilike ${pattern})`
  return ctx.db
    .select({ id: people.id, name: people.name, slug: people.slug })
    .from(people)
    .where(and(isNull(people.deactivatedAt), sql`(${isNamed} or ${people.slug} ilike ${pattern})`))
    .orderBy(people.slug)
    .limit(20)
}

/** The people offered for one-click entry in demo mode, with their roles. */
export async function listDemoPeople(db: Db): Promise<Person[]> {
  const rows = await db
    .select()
    .from(people)
    .where(and(eq(people.demo, true), isNull(people.deactivatedAt)))
    .orderBy(people.createdAt, people.slug)
    .limit(20)
  return withGrants(db, rows)
}

/** True until the first person exists: `/setup` is open. */
export async function isEmptyInstallation(db: Db): Promise<boolean> {
  const [row] = await db.select({ people: count() }).from(people)
  return row?.people === 0
}

async function withGrants(db: Db, rows: (typeof people.$inferSelect)[]): Promise<Person[]> {
  if (rows.length === 0) return []
  const held = await db
    .select()
    .from(grants)
    .where(
      inArray(
        grants.personId,
        rows.map((row) => row.id),
      ),
    )
    .orderBy(grants.createdAt, grants.role)
  return rows.map((row) => ({
    id: row.id,
    email: row.email,
    name: row.name,
    slug: row.slug,
    uiLocale: toLocale(row.uiLocale),
    demo: row.demo,
    deactivatedAt: row.deactivatedAt,
    createdAt: row.createdAt,
    grants: held.filter((grant) => grant.personId === row.id).map(toGrant),
  }))
}

function toGrant(row: { role: Grant['role']; sectionId: string | null; locale: string | null }): Grant {
  return { role: row.role, sectionId: row.sectionId, locale: row.locale === null ? null : toLocale(row.locale) }
}
