import { z } from 'zod'
import { localeCodes } from '@/lib/i18n/locales'
import { sectionSlugLength } from './section-slug'

export const taxonKinds = ['topic', 'place', 'agency'] as const
export type TaxonKind = (typeof taxonKinds)[number]

export const taxonName = z.string().trim().min(1).max(80)
const names = z.partialRecord(z.enum(localeCodes), taxonName).refine((name) => Object.keys(name).length > 0)

export const createTaxonInput = z.object({ kind: z.enum(taxonKinds), name: names })
export type CreateTaxonInput = z.output<typeof createTaxonInput>

export const searchTaxonomyInput = z.object({
  kind: z.enum(taxonKinds),
  q: z.string().max(80),
  locale: z.enum(localeCodes),
})

/** A section stands in the header of every edition, so it is named in every language. */
const sectionName = z.record(z.enum(localeCodes), taxonName)
const hue = z.number().int().min(0).max(359)

export const createSectionInput = z.object({
  slug: z
    .string()
    .trim()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(sectionSlugLength),
  name: sectionName,
  hue,
})
export type CreateSectionInput = z.output<typeof createSectionInput>

export const updateSectionInput = z.object({ id: z.uuid(), name: sectionName, hue })
export type UpdateSectionInput = z.output<typeof updateSectionInput>

export const moveSectionInput = z.object({ id: z.uuid(), direction: z.enum(['up', 'down']) })
export type MoveSectionInput = z.output<typeof moveSectionInput>
