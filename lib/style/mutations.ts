import { and, arrayOverlaps, eq, ne, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { houseNames, houseStyles, houseWords } from '@/db/schema'
import type { Context } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import { record } from '@/lib/events/mutations'
import { toLocale } from '@/lib/i18n/to-locale'
import { actorId, authorize } from '@/lib/permissions/authorize'
import { isUniqueViolation } from '@/lib/violations'
import { defaultHouseStyle } from './house-style'
import { changedBy } from './queries'
import type {
  AddNameInput,
  AddWordInput,
  RemoveEntryInput,
  SaveHouseStyleInput,
  UpdateNameInput,
  UpdateWordInput,
} from './schema'
import { cleanVariants, searchTerms, spellingsOf } from './spellings'

/**
 * Saves one choice of an edition. The write names the version it was based on; when another came first it is refused with
 * the choice that stands, who made it and when.
 * @throws Refusal forbidden · stale (details: field, version, current, by, at)
 */
export async function saveHouseStyle(
  ctx: Context,
  { locale, field, value, version }: SaveHouseStyleInput,
): Promise<{ version: number }> {
  authorize(ctx.actor, 'house_style.edit', { locale })
  return ctx.db.transaction(async (tx) => {
    await tx
      .insert(houseStyles)
      .values({ locale, ...defaultHouseStyle[locale] })
      .onConflictDoNothing()
    const [row] = await tx.select().from(houseStyles).where(eq(houseStyles.locale, locale)).for('update')
    if (!row) throw new Error('insert returned no row')
    const state = row.fields[field]
    const current = state?.version ?? 0
    if (current !== version) {
      const by = await changedBy(tx, state?.by)
      throw new Refusal('stale', { field, version: current, current: row[field], by, at: state?.at ?? null })
    }
    const by = actorId(ctx.actor) ?? ''
    const fields = { ...row.fields, [field]: { version: version + 1, by, at: ctx.now.toISOString() } }
    await tx
      .update(houseStyles)
      .set({ [field]: value, fields })
      .where(eq(houseStyles.locale, locale))
    await record(tx, ctx, { type: 'house_style.changed', data: { locale, field, value, before: row[field] } })
    return { version: version + 1 }
  })
}

/** Adds a name as the house writes it. @throws Refusal forbidden · already_exists (a spelling leads to another name) */
export async function addName(ctx: Context, { name, variants }: AddNameInput): Promise<{ id: string }> {
  authorize(ctx.actor, 'house_style.edit')
  return ctx.db.transaction(async (tx) => {
    const entry = await freeName(tx, { name, variants })
    const [added] = await tx
      .insert(houseNames)
      .values({ ...entry, updatedBy: actorId(ctx.actor), updatedAt: ctx.now })
      .returning({ id: houseNames.id })
    if (!added) throw new Error('insert returned no row')
    await record(tx, ctx, { type: 'house_style.name_added', data: { id: added.id, name } })
    return added
  })
}

/** Changes a name or its variants. @throws Refusal forbidden · not_found · stale · already_exists */
export async function updateName(
  ctx: Context,
  { id, version, name, variants }: UpdateNameInput,
): Promise<{ version: number }> {
  authorize(ctx.actor, 'house_style.edit')
  return ctx.db.transaction(async (tx) => {
    const entry = await freeName(tx, { name, variants }, id)
    const before = await lockName(tx, { id, version })
    await tx
      .update(houseNames)
      .set({ ...entry, version: version + 1, updatedBy: actorId(ctx.actor), updatedAt: ctx.now })
      .where(eq(houseNames.id, id))
    await record(tx, ctx, {
      type: 'house_style.name_updated',
      data: { id, name, before: { name: before.name, variants: before.variants } },
    })
    return { version: version + 1 }
  })
}

/** Takes a name off the list. @throws Refusal forbidden · not_found · stale */
export async function removeName(ctx: Context, { id, version }: RemoveEntryInput): Promise<void> {
  authorize(ctx.actor, 'house_style.edit')
  await ctx.db.transaction(async (tx) => {
    const { name, variants } = await lockName(tx, { id, version })
    await tx.delete(houseNames).where(eq(houseNames.id, id))
    await record(tx, ctx, { type: 'house_style.name_removed', data: { id, name, variants } })
  })
}

/** Adds a word that an edition avoids. @throws Refusal forbidden · already_exists · invalid (it is preferred to itself) */
export async function addWord(ctx: Context, { locale, word, prefer, reason }: AddWordInput): Promise<{ id: string }> {
  authorize(ctx.actor, 'house_style.edit', { locale })
  refuseSame({ word, prefer })
  return once(() =>
    ctx.db.transaction(async (tx) => {
      const [added] = await tx
        .insert(houseWords)
        .values({ locale, ...wordRow({ word, prefer, reason }), updatedBy: actorId(ctx.actor), updatedAt: ctx.now })
        .returning({ id: houseWords.id })
      if (!added) throw new Error('insert returned no row')
      await record(tx, ctx, { type: 'house_style.word_added', data: { id: added.id, locale, name: word } })
      return added
    }),
  )
}

/** Changes a word, what is preferred to it, or why. @throws Refusal forbidden · not_found · stale · already_exists · invalid */
export async function updateWord(
  ctx: Context,
  { id, version, word, prefer, reason }: UpdateWordInput,
): Promise<{ version: number }> {
  refuseSame({ word, prefer })
  return once(() =>
    ctx.db.transaction(async (tx) => {
      const before = await lockWord(tx, ctx, { id, version })
      await tx
        .update(houseWords)
        .set({
          ...wordRow({ word, prefer, reason }),
          version: version + 1,
          updatedBy: actorId(ctx.actor),
          updatedAt: ctx.now,
        })
        .where(eq(houseWords.id, id))
      await record(tx, ctx, {
        type: 'house_style.word_updated',
        data: { id, locale: before.locale, name: word, before: { word: before.word, prefer: before.prefer } },
      })
      return { version: version + 1 }
    }),
  )
}

/** Takes a word off the list. @throws Refusal forbidden · not_found · stale */
export async function removeWord(ctx: Context, { id, version }: RemoveEntryInput): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const { word, locale, prefer } = await lockWord(tx, ctx, { id, version })
    await tx.delete(houseWords).where(eq(houseWords.id, id))
    await record(tx, ctx, { type: 'house_style.word_removed', data: { id, locale, name: word, prefer } })
  })
}

/** The row of a name, whose spellings no other entry has; holds the list until commit. @throws Refusal already_exists */
async function freeName(tx: Db, input: AddNameInput, exceptId?: string) {
  const { name } = input
  const variants = cleanVariants(input)
  const spellings = spellingsOf({ name, variants })
  await tx.execute(sql`lock table ${houseNames} in share row exclusive mode`)
  const [taken] = await tx
    .select({ name: houseNames.name, spellings: houseNames.spellings })
    .from(houseNames)
    .where(and(arrayOverlaps(houseNames.spellings, spellings), exceptId ? ne(houseNames.id, exceptId) : undefined))
    .limit(1)
  if (taken)
    throw new Refusal('already_exists', {
      kind: 'name',
      spelling: spellings.find((one) => taken.spellings.includes(one)),
      name: taken.name,
    })
  return { name, variants, spellings, terms: searchTerms(spellings) }
}

async function lockName(tx: Db, { id, version }: RemoveEntryInput) {
  const [row] = await tx.select().from(houseNames).where(eq(houseNames.id, id)).for('update')
  if (!row) throw new Refusal('not_found')
  if (row.version !== version) throw await staleEntry(tx, row)
  return row
}

async function lockWord(tx: Db, ctx: Context, { id, version }: RemoveEntryInput) {
  const [row] = await tx.select().from(houseWords).where(eq(houseWords.id, id)).for('update')
  // Somebody who may edit no list at all must not learn which ids exist.
  authorize(ctx.actor, 'house_style.edit', row ? { locale: toLocale(row.locale) } : {})
  if (!row) throw new Refusal('not_found')
  if (row.version !== version) throw await staleEntry(tx, row)
  return row
}

async function staleEntry(
  tx: Db,
  row: { version: number; updatedBy: string | null; updatedAt: Date },
): Promise<Refusal> {
  const by = await changedBy(tx, row.updatedBy)
  return new Refusal('stale', { kind: 'entry', version: row.version, by, at: row.updatedAt.toISOString() })
}

function refuseSame({ word, prefer }: { word: string; prefer: string | null }): void {
  if (word === prefer) throw new Refusal('invalid', { fields: ['prefer'] })
}

function wordRow({ word, prefer, reason }: Pick<AddWordInput, 'word' | 'prefer' | 'reason'>) {
  return { word, prefer, reason, terms: searchTerms(prefer === null ? [word] : [word, prefer]) }
}

async function once<Value>(write: () => Promise<Value>): Promise<Value> {
  try {
    return await write()
  } catch (error) {
    if (isUniqueViolation(error, 'house_words_once'))
      throw new Refusal('already_exists', { kind: 'word', field: 'word' })
    throw error
  }
}
