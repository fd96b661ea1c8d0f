import { eq, max, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { sections, topicSlugs } from '@/db/schema'
import { isReservedSlug, suggestSlug } from '@/lib/arabic/slug'
import type { Context } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import { record } from '@/lib/events/mutations'
import { localeCodes } from '@/lib/i18n/locales'
import type { LocalizedText } from '@/lib/i18n/localized'
import { authorize } from '@/lib/permissions/authorize'
import { findTaxonByName, listSections, taxonTables } from './queries'
import type { CreateSectionInput, CreateTaxonInput, MoveSectionInput, UpdateSectionInput } from './schema'
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

/** Adds a section at the end of the newspaper. @throws Refusal forbidden · slug_reserved · already_exists */
export async function createSection(ctx: Context, input: CreateSectionInput): Promise<Section> {
  authorize(ctx.actor, 'taxonomy.manage')
  if (isReservedSlug(input.slug)) throw new Refusal('slug_reserved', { field: 'slug' })
  return ctx.db.transaction(async (tx) => {
    await lockSections(tx)
    const [last] = await tx.select({ position: max(sections.position) }).from(sections)
    const [section] = await tx
      .insert(sections)
      .values({ ...input, position: (last?.position ?? 0) + 1 })
      .onConflictDoNothing({ target: sections.slug })
      .returning({ id: sections.id, slug: sections.slug, name: sections.name, hue: sections.hue })
    if (!section) throw new Refusal('already_exists', { kind: 'section', field: 'slug' })
    await record(tx, ctx, { type: 'section.created', data: section })
    return section
  })
}

/** Changes the names and the hue of a section; its slug stays, since addresses hold it. @throws Refusal forbidden · not_found */
export async function updateSection(ctx: Context, { id, name, hue }: UpdateSectionInput): Promise<void> {
  authorize(ctx.actor, 'taxonomy.manage')
  await ctx.db.transaction(async (tx) => {
    const [before] = await tx
      .select({ name: sections.name, hue: sections.hue })
      .from(sections)
      .where(eq(sections.id, id))
      .for('update')
    if (!before) throw new Refusal('not_found')
    await tx.update(sections).set({ name, hue }).where(eq(sections.id, id))
    await record(tx, ctx, { type: 'section.updated', data: { id, name, hue, before } })
  })
}

/**
 * Moves a section one place up or down in the order of the newspaper; the first stays first and the last stays last.
 * @returns its place now and how many there are, counted from 1
 * @throws Refusal forbidden · not_found
 */
export async function moveSection(
  ctx: Context,
  { id, direction }: MoveSectionInput,
): Promise<{ place: number; of: number }> {
  authorize(ctx.actor, 'taxonomy.manage')
  return ctx.db.transaction(async (tx) => {
    await lockSections(tx)
    const order = await listSections({ db: tx })
    const from = order.findIndex((section) => section.id === id)
    const moved = order[from]
    if (!moved) throw new Refusal('not_found')
    const to = direction === 'up' ? from - 1 : from + 1
    const neighbour = order[to]
    if (!neighbour) return { place: from + 1, of: order.length }
    order[to] = moved
    order[from] = neighbour
    for (const [index, section] of order.entries())
      await tx
        .update(sections)
        .set({ position: index + 1 })
        .where(eq(sections.id, section.id))
    await record(tx, ctx, { type: 'section.moved', data: { id, name: moved.name, from: from + 1, to: to + 1 } })
    return { place: to + 1, of: order.length }
  })
}

/** Held until commit: whoever adds or moves a section sees the order that the one before left. */
async function lockSections(tx: Db): Promise<void> {
  await tx.execute(sql`lock table ${sections} in share row exclusive mode`)
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
