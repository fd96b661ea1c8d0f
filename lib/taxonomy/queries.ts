import { asc, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { agencies, places, sections, topics } from '@/db/schema'
import type { Context, ReaderContext } from '@/lib/context'
import { authorize } from '@/lib/permissions/authorize'
import type { TaxonKind } from './schema'
import type { Section, Taxon } from './taxon'

export const taxonTables = { topic: topics, place: places, agency: agencies } as const

/** Every section, in the order of the newspaper. */
export function listSections({ db }: Pick<ReaderContext, 'db'>): Promise<Section[]> {
  return db
    .select({ id: sections.id, slug: sections.slug, name: sections.name, hue: sections.hue })
    .from(sections)
    .orderBy(asc(sections.position), asc(sections.slug))
}

/** Up to 12 topics, places or agencies whose name in any language contains `q`; names that begin with it come first. */
export function searchTaxonomy(ctx: Context, { kind, q }: { kind: TaxonKind; q: string }): Promise<Taxon[]> {
  authorize(ctx.actor, 'article.view')
  const table = taxonTables[kind]
  const text = q.trim().replace(/[\\%_]/g, '\\$&')
  const names = (pattern: string) =>
    sql`exists (select from jsonb_each_text(${table.name}) as t(locale, value) where value ilike ${pattern})`
  return ctx.db
    .select({ id: table.id, name: table.name })
    .from(table)
    .where(names(`%${text}%`))
    .orderBy(sql`${names(`${text}%`)} desc`, asc(sql`${table.name}::text`))
    .limit(12)
}

/** Is there a topic, place or agency with exactly this name in this language? */
export async function findTaxonByName(
  db: Db,
  { kind, locale, name }: { kind: TaxonKind; locale: string; name: string },
): Promise<Taxon | null> {
  const table = taxonTables[kind]
  const [row] = await db
    .select({ id: table.id, name: table.name })
    .from(table)
    .where(sql`${table.name} ->> ${locale} = ${name}`)
    .limit(1)
  return row ?? null
}
