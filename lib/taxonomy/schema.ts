import { z } from 'zod'
import { localeCodes } from '@/lib/i18n/locales'

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

export const createSectionInput = z.object({
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(40),
  name: names,
  hue: z.number().int().min(0).max(359),
})
