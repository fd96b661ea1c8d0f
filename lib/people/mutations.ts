import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { grants, people, previewLinks, sessions } from '@/db/schema'
import type { Context } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import { record } from '@/lib/events/mutations'
import { authorize } from '@/lib/permissions/authorize'
import type { Grant } from '@/lib/permissions/can'
import { isUniqueViolation } from '@/lib/violations'
import { hashPassword, makePassword } from './password'
import { type CreatePersonInput, createPersonInput } from './schema'

/**
 * Adds a person with an account and grants. Without a password in the input one is made and given back, this once.
 * @throws Refusal forbidden · invalid · email_taken · already_exists (slug)
 */
export async function createPerson(
  ctx: Context,
  input: CreatePersonInput,
): Promise<{ id: string; password: string | null }> {
  authorize(ctx.actor, 'people.manage')
  const { grants: held, password, ...person } = createPersonInput.parse(input)
  const made = password ? null : makePassword()
  const passwordHash = await hashPassword(password ?? made ?? '')
  return ctx.db.transaction(async (tx) => {
    const id = await insertPerson(tx, { ...person, passwordHash, createdAt: ctx.now })
    await insertGrants(tx, id, held, ctx.now)
    await record(tx, ctx, { type: 'person.created', personId: id, data: { roles: held.map((grant) => grant.role) } })
    return { id, password: made }
  })
}

/** Replaces what a person may do; in force on the person's next request. @throws Refusal forbidden · not_found · last_admin */
export async function setGrants(ctx: Context, input: { id: string; grants: Grant[] }): Promise<void> {
  authorize(ctx.actor, 'people.manage')
  await ctx.db.transaction(async (tx) => {
    await findPersonForUpdate(tx, input.id)
    await tx.delete(grants).where(eq(grants.personId, input.id))
    await insertGrants(tx, input.id, input.grants, ctx.now)
    await keepAnAdmin(tx)
    await record(tx, ctx, {
      type: 'person.grants_changed',
      personId: input.id,
      data: { roles: input.grants.map((grant) => grant.role) },
    })
  })
}

/**
 * Shuts a person out: every session ends with the next request, and every link by which they showed a draft. Nobody can shut out
 * themselves.
 * @throws Refusal forbidden · not_found · last_admin
 */
export async function deactivatePerson(ctx: Context, { id }: { id: string }): Promise<void> {
  authorize(ctx.actor, 'people.manage')
  if (ctx.actor.kind === 'person' && ctx.actor.id === id) throw new Refusal('forbidden', { reason: 'self' })
  await ctx.db.transaction(async (tx) => {
    await findPersonForUpdate(tx, id)
    await tx.update(people).set({ deactivatedAt: ctx.now }).where(eq(people.id, id))
    await tx
      .update(sessions)
      .set({ endedAt: ctx.now })
      .where(and(eq(sessions.personId, id), isNull(sessions.endedAt)))
    await tx
      .update(previewLinks)
      .set({ revokedAt: ctx.now })
      .where(and(eq(previewLinks.createdBy, id), isNull(previewLinks.revokedAt), gt(previewLinks.expiresAt, ctx.now)))
    await keepAnAdmin(tx)
    await record(tx, ctx, { type: 'person.deactivated', personId: id })
  })
}

/** Lets a deactivated person enter again; old sessions and links stay ended. @throws Refusal forbidden · not_found */
export async function reactivatePerson(ctx: Context, { id }: { id: string }): Promise<void> {
  authorize(ctx.actor, 'people.manage')
  await ctx.db.transaction(async (tx) => {
    await findPersonForUpdate(tx, id)
    await tx.update(people).set({ deactivatedAt: null }).where(eq(people.id, id))
    await record(tx, ctx, { type: 'person.reactivated', personId: id })
  })
}

/** Changes the language of the newsroom for the actor. @throws Refusal forbidden for the system actor */
export async function setUiLocale(ctx: Context, { uiLocale }: { uiLocale: string }): Promise<void> {
  if (ctx.actor.kind !== 'person') throw new Refusal('forbidden')
  const { id } = ctx.actor
  await ctx.db.transaction(async (tx) => {
    await tx.update(people).set({ uiLocale }).where(eq(people.id, id))
    await record(tx, ctx, { type: 'person.ui_locale_changed', personId: id, data: { uiLocale } })
  })
}

/** Inserts one row into `people`. Used by the first admin too. @throws Refusal email_taken · already_exists */
export async function insertPerson(tx: Db, person: typeof people.$inferInsert): Promise<string> {
  try {
    // A savepoint, so that the refused insert does not end the surrounding transaction.
    const [row] = await tx.transaction((inner) => inner.insert(people).values(person).returning({ id: people.id }))
    if (!row) throw new Error('insert returned no row')
    return row.id
  } catch (error) {
    if (isUniqueViolation(error, 'people_email_unique')) throw new Refusal('email_taken')
    if (isUniqueViolation(error, 'people_slug_unique')) throw new Refusal('already_exists', { field: 'slug' })
    throw error
  }
}

/** Gives a person roles beside those they hold, within the transaction of the caller; one held already stays as it is. */
export async function insertGrants(tx: Db, personId: string, held: Grant[], now: Date): Promise<void> {
  if (held.length === 0) return
  await tx
    .insert(grants)
    .values(held.map((grant) => ({ ...grant, personId, createdAt: now })))
    .onConflictDoNothing()
}

async function findPersonForUpdate(tx: Db, id: string): Promise<void> {
  const [row] = await tx.select({ id: people.id }).from(people).where(eq(people.id, id)).for('update')
  if (!row) throw new Refusal('not_found')
}

/** A newsroom without an admin could never be repaired from inside. The table lock makes two admins removing each other take turns. */
async function keepAnAdmin(tx: Db): Promise<void> {
  await tx.execute(sql`lock table ${grants} in share row exclusive mode`)
  const [admin] = await tx
    .select({ id: people.id })
    .from(people)
    .innerJoin(grants, eq(grants.personId, people.id))
    .where(and(eq(grants.role, 'admin'), isNull(people.deactivatedAt)))
    .limit(1)
  if (!admin) throw new Refusal('last_admin')
}
