import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { houseNames, houseStyles, houseWords, people } from '@/db/schema'
import type { Context } from '@/lib/context'
import type { Locale } from '@/lib/i18n/locales'
import { toLocale } from '@/lib/i18n/to-locale'
import { decodeKey, pageOf } from '@/lib/keyset'
import { afterKey } from '@/lib/keyset-queries'
import type { PersonRef } from '@/lib/people/person-ref'
import { authorize } from '@/lib/permissions/authorize'
import { defaultHouseStyle, type HouseStyle, type NameEntry, type WordEntry } from './house-style'
import { searchTerms } from './spellings'

export type FieldVersions = Partial<Record<keyof HouseStyle, number>>
/** An entry with the version a change of it is based on. */
export type ListedName = NameEntry & { version: number }
export type ListedWord = WordEntry & { version: number }

type Page = { q?: string; after?: string | null; limit?: number }

/** How an edition writes: what was chosen for it, else the default. @throws Refusal forbidden */
export async function getHouseStyle(ctx: Context, { locale }: { locale: Locale }): Promise<HouseStyle> {
  return (await getHouseStyleForEditing(ctx, { locale })).house
}

/** The same with the version of each choice. @throws Refusal forbidden */
export async function getHouseStyleForEditing(
  ctx: Context,
  { locale }: { locale: Locale },
): Promise<{ house: HouseStyle; versions: FieldVersions }> {
  authorize(ctx.actor, 'article.view')
  const [row] = await ctx.db.select().from(houseStyles).where(eq(houseStyles.locale, locale))
  if (!row) return { house: defaultHouseStyle[locale], versions: {} }
  const { locale: _, fields, ...house } = row
  const versions = Object.entries(fields).map(([field, state]) => [field, state?.version ?? 0])
  return { house, versions: Object.fromEntries(versions) }
}

/** Names as the house writes them, last changed first, a page at a time; `q` finds any spelling. @throws Refusal forbidden */
export async function listNames(
  ctx: Context,
  { q = '', after, limit = 50 }: Page = {},
): Promise<{ items: ListedName[]; next: string | null }> {
  authorize(ctx.actor, 'article.view')
  const rows = await ctx.db
    .select()
    .from(houseNames)
    .where(and(contains(houseNames.terms, q), afterKey(houseNames.updatedAt, houseNames.id, decodeKey(after))))
    .orderBy(desc(houseNames.updatedAt), desc(houseNames.id))
    .limit(limit + 1)
  const page = pageOf(rows, limit, (row) => ({ at: row.updatedAt, id: row.id }))
  return {
    items: page.items.map(({ id, name, variants, version }) => ({ id, name, variants, version })),
    next: page.next,
  }
}

/** Words an edition avoids, last changed first, a page at a time. @throws Refusal forbidden */
export async function listWords(
  ctx: Context,
  { locale, q = '', after, limit = 50 }: Page & { locale: Locale },
): Promise<{ items: ListedWord[]; next: string | null }> {
  authorize(ctx.actor, 'article.view')
  const rows = await ctx.db
    .select()
    .from(houseWords)
    .where(
      and(
        eq(houseWords.locale, locale),
        contains(houseWords.terms, q),
        afterKey(houseWords.updatedAt, houseWords.id, decodeKey(after)),
      ),
    )
    .orderBy(desc(houseWords.updatedAt), desc(houseWords.id))
    .limit(limit + 1)
  const page = pageOf(rows, limit, (row) => ({ at: row.updatedAt, id: row.id }))
  return { items: page.items.map(toWord), next: page.next }
}

/** All names, and the words of one edition, for checking a text. @throws Refusal forbidden */
export async function getHouseLists(
  ctx: Context,
  { locale }: { locale: Locale },
): Promise<{ names: NameEntry[]; words: WordEntry[] }> {
  authorize(ctx.actor, 'article.view')
  const [names, words] = await Promise.all([
    ctx.db
      .select({ id: houseNames.id, name: houseNames.name, variants: houseNames.variants })
      .from(houseNames)
      .orderBy(asc(houseNames.id)),
    ctx.db
      .select({ id: houseWords.id, word: houseWords.word, prefer: houseWords.prefer, reason: houseWords.reason })
      .from(houseWords)
      .where(eq(houseWords.locale, locale))
      .orderBy(asc(houseWords.id)),
  ])
  return { names, words: words.map((word) => ({ ...word, locale })) }
}

/** Who a row says changed it last. */
export async function changedBy(db: Db, personId: string | null | undefined): Promise<PersonRef | null> {
  if (!personId) return null
  const [person] = await db
    .select({ id: people.id, name: people.name, slug: people.slug })
    .from(people)
    .where(eq(people.id, personId))
  return person ?? null
}

function contains(terms: typeof houseNames.terms | typeof houseWords.terms, q: string) {
  const text = searchTerms([q.trim()]).replace(/[\\%_]/g, '\\$&')
  return text ? sql`${terms} like ${`%${text}%`}` : undefined
}

function toWord({ id, locale, word, prefer, reason, version }: typeof houseWords.$inferSelect): ListedWord {
  return { id, locale: toLocale(locale), word, prefer, reason, version }
}
