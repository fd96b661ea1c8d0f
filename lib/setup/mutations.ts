import { createHash, randomBytes } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import { setupTokens } from '@/db/schema'
import type { Context, ReaderContext } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import { record } from '@/lib/events/mutations'
import { insertGrants, insertPerson } from '@/lib/people/mutations'
import { hashPassword } from '@/lib/people/password'
import { isEmptyInstallation } from '@/lib/people/queries'
import type { createFirstAdminInput } from '@/lib/people/schema'
import { createSection } from '@/lib/taxonomy/mutations'
import { listSections } from '@/lib/taxonomy/queries'
import { firstSections } from './first-sections'

/**
 * A fresh one-time token for `/setup`, to be shown in the terminal; earlier unused ones stop working.
 * @throws Refusal already_set_up once anybody has an account
 */
export async function createSetupToken(ctx: ReaderContext): Promise<string> {
  if (!(await isEmptyInstallation(ctx.db))) throw new Refusal('already_set_up')
  const token = randomBytes(24).toString('base64url')
  await ctx.db.transaction(async (tx) => {
    await tx.delete(setupTokens).where(isNull(setupTokens.usedAt))
    await tx.insert(setupTokens).values({ hash: hashToken(token), createdAt: ctx.now })
  })
  return token
}

/**
 * Makes the first admin of an empty installation, and the sections a newspaper begins with unless it has some.
 * @throws Refusal token_invalid · already_set_up · email_taken
 */
export async function createFirstAdmin(
  ctx: ReaderContext,
  input: z.output<typeof createFirstAdminInput>,
): Promise<{ id: string }> {
  const { token, password, ...person } = input
  const passwordHash = await hashPassword(password)
  return ctx.db.transaction(async (tx) => {
    // The update takes the row: of two requests with one token the second finds it used.
    const used = await tx
      .update(setupTokens)
      .set({ usedAt: ctx.now })
      .where(and(eq(setupTokens.hash, hashToken(token)), isNull(setupTokens.usedAt)))
      .returning({ hash: setupTokens.hash })
    if (used.length === 0) throw new Refusal('token_invalid')
    if (!(await isEmptyInstallation(tx))) throw new Refusal('already_set_up')
    const id = await insertPerson(tx, { ...person, passwordHash, createdAt: ctx.now })
    await insertGrants(tx, id, [{ role: 'admin', sectionId: null, locale: null }], ctx.now)
    const system: Context = { db: tx, actor: { kind: 'system' }, now: ctx.now }
    await record(tx, system, { type: 'system.set_up', personId: id })
    // A story cannot be published without a section.
    const existing = await listSections(system)
    if (existing.length === 0) for (const section of firstSections) await createSection(system, section)
    return { id }
  })
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
