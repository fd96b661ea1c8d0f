import { createHash } from 'node:crypto'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { signInLimits as limitRows, people, sessions } from '@/db/schema'
import type { Context, ReaderContext } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import { record } from '@/lib/events/mutations'
import { verifyPassword } from '@/lib/people/password'
import { minutesLeft, signInLimits } from '@/lib/people/sign-in-limits'
import type { Actor } from '@/lib/permissions/can'

const sessionDays = 14

export type SignedIn = { personId: string; sessionId: string }

/**
 * Checks e-mail and password and begins a session. An unknown person, a wrong password and a deactivated account get the
 * same refusal in the same time; failures are counted per account and per address before the check, so that parallel
 * tries cannot slip through.
 * @throws Refusal not_signed_in · too_many_attempts (details.minutes)
 */
export async function signIn(
  ctx: ReaderContext,
  input: { email: string; password: string; address: string },
): Promise<SignedIn> {
  const email = input.email.trim().toLowerCase()
  const account = limitKey('account', email)
  await countAttempt(ctx, account, signInLimits.perAccount)
  await countAttempt(ctx, limitKey('address', input.address), signInLimits.perAddress)
  const [person] = await ctx.db
    .select({ id: people.id, passwordHash: people.passwordHash, deactivatedAt: people.deactivatedAt })
    .from(people)
    .where(eq(people.email, email))
  const matches = await verifyPassword(person?.passwordHash ?? null, input.password)
  if (!person || !matches || person.deactivatedAt) {
    await record(ctx.db, { actor: system, now: ctx.now }, { type: 'person.sign_in_failed', personId: person?.id })
    throw new Refusal('not_signed_in')
  }
  await ctx.db.delete(limitRows).where(eq(limitRows.key, account))
  return startSession(ctx, person.id)
}

/** Enters as a person of the demo newsroom without a password. The caller makes sure that demo mode is on. @throws Refusal not_found */
export async function signInToDemo(ctx: ReaderContext, { personId }: { personId: string }): Promise<SignedIn> {
  const [person] = await ctx.db
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.id, personId), eq(people.demo, true), isNull(people.deactivatedAt)))
  if (!person) throw new Refusal('not_found')
  return startSession(ctx, person.id)
}

/** Ends the actor's own session; the cookie is worthless from the next request. */
export async function signOut(ctx: Context): Promise<void> {
  const { actor } = ctx
  if (actor.kind !== 'person' || !actor.sessionId) return
  const { id, sessionId } = actor
  await ctx.db.transaction(async (tx) => {
    await tx.update(sessions).set({ endedAt: ctx.now }).where(eq(sessions.id, sessionId))
    await record(tx, ctx, { type: 'person.signed_out', personId: id })
  })
}

async function startSession(ctx: ReaderContext, personId: string): Promise<SignedIn> {
  return ctx.db.transaction(async (tx) => {
    const expiresAt = new Date(ctx.now.getTime() + sessionDays * 86_400_000)
    const [session] = await tx
      .insert(sessions)
      .values({ personId, createdAt: ctx.now, expiresAt })
      .returning({ id: sessions.id })
    if (!session) throw new Error('insert returned no row')
    const actor: Actor = { kind: 'person', id: personId, name: {}, uiLocale: 'ar', sessionId: session.id, grants: [] }
    await record(tx, { actor, now: ctx.now }, { type: 'person.signed_in', personId })
    return { personId, sessionId: session.id }
  })
}

/** Adds one to the failures in the running window, or begins a new window; refuses when there are too many. */
async function countAttempt(ctx: ReaderContext, key: string, limit: number): Promise<void> {
  const windowBegan = new Date(ctx.now.getTime() - signInLimits.windowMs)
  const fresh = sql`${limitRows.windowStart} > ${windowBegan.toISOString()}::timestamptz`
  const [row] = await ctx.db
    .insert(limitRows)
    .values({ key, failures: 1, windowStart: ctx.now })
    .onConflictDoUpdate({
      target: limitRows.key,
      set: {
        failures: sql`case when ${fresh} then ${limitRows.failures} + 1 else 1 end`,
        windowStart: sql`case when ${fresh} then ${limitRows.windowStart} else excluded.window_start end`,
      },
    })
    .returning()
  if (row && row.failures > limit) {
    throw new Refusal('too_many_attempts', { minutes: minutesLeft(row.windowStart, ctx.now) })
  }
}

/** Neither e-mail addresses nor network addresses are stored with the counts. */
function limitKey(kind: 'account' | 'address', value: string): string {
  return createHash('sha256').update(`${kind}:${value}`).digest('base64url')
}

const system: Actor = { kind: 'system' }
