import { max, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { sections, topicSlugs } from '@/db/schema'
import { suggestSlug } from '@/lib/arabic/slug'
import type { Context } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import { record } from '@/lib/events/mutations'
import { localeCodes } from '@/lib/i18n/locales'
import type { LocalizedText } from '@/lib/i18n/localized'
import { authorize } from '@/lib/permissions/authorize'
import { isUniqueViolation } from '@/lib/violations'
import { findTaxonByName, taxonTables } from './queries'
import type { CreateTaxonInput } from './schema'
import type { Section, Taxon } from './taxon'

/**
 * Makes a topic, place or agency, or gives the one that has this name already: two people who add the same topic at once
 * end with one.
 * @throws Refusal forbidden
 */
export async function createTaxon(ctx: Context, { kind, name }: CreateTaxonInput): Promise<Taxon> {
  authorize(ctx.actor, 'taxonomy.create')
  return ctx.db.transaction(async (tx) => {
    const named = localeCodes.flatMap((locale) => (name[locale] ? [{ locale, name: name[locale] }] : []))
    // Held until commit, so that the look-up and the insert are one act for everyone who adds this kind.
    await tx.execute(sql`lock table ${taxonTables[kind]} in share row exclusive mode`)
    for (const one of named) {
      const existing = await findTaxonByName(tx, { kind, ...one })
      if (existing) return existing
    }
    const table = taxonTables[kind]
    const [taxon] = await tx
      .insert(table)
      .values({ name, createdAt: ctx.now })
      .returning({ id: table.id, name: table.name })
    if (!taxon) throw new Error('insert returned no row')
    if (kind === 'topic') await giveSlugs(tx, taxon.id, name)
    await record(tx, ctx, { type: 'taxon.created', data: { kind, id: taxon.id, name } })
    return taxon
  })
}

/** Adds a section at the end of the newspaper. @throws Refusal forbidden · already_exists */
export async function createSection(
  ctx: Context,
  input: { slug: string; name: LocalizedText; hue: number },
): Promise<Section> {
  authorize(ctx.actor, 'taxonomy.manage')
  return ctx.db.transaction(async (tx) => {
    try {
      const [last] = await tx.select({ position: max(sections.position) }).from(sections)
      const [section] = await tx.transaction((inner) =>
        inner
          .insert(sections)
          .values({ ...input, position: (last?.position ?? 0) + 1 })
          .returning({ id: sections.id, slug: sections.slug, name: sections.name, hue: sections.hue }),
      )
      if (!section) throw new Error('insert returned no row')
      await record(tx, ctx, { type: 'section.created', data: { id: section.id, slug: section.slug } })
      return section
    } catch (error) {
      if (isUniqueViolation(error, 'sections_slug_unique')) throw new Refusal('already_exists', { field: 'slug' })
      throw error
    }
  })
}

/** One address per language the topic is named in; names that give the same slug are told apart by a number. */
async function giveSlugs(tx: Db, topicId: string, name: LocalizedText): Promise<void> {
  for (const locale of localeCodes) {
    const text = name[locale]
    if (!text) continue
    const slug = suggestSlug(text) || topicId.slice(0, 8)
    for (let attempt = 1; ; attempt++) {
      const candidate = attempt === 1 ? slug : `${slug}-${attempt}`
      const taken = await tx
        .insert(topicSlugs)
        .values({ locale, slug: candidate, topicId })
        .onConflictDoNothing()
        .returning({ slug: topicSlugs.slug })
      if (taken.length > 0) break
    }
  }
}
