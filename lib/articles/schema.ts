import { z } from 'zod'
import { cleanLine } from '@/lib/assets/clean-line'
import { wordLimits } from '@/lib/assets/limits'
import { countCharacters } from '@/lib/i18n/characters'
import { localeCodes } from '@/lib/i18n/locales'
import { statuses } from './status'
import { titleLimits } from './titles'
import { transitionNames } from './workflow'

export const createStoryInput = z.object({ locale: z.enum(localeCodes), sectionId: z.uuid().optional() })
export const createTranslationInput = z.object({ articleId: z.uuid(), locale: z.enum(localeCodes) })

export const transitionInput = z.object({
  id: z.uuid(),
  name: z.enum(transitionNames),
  note: z.string().trim().max(2_000).optional(),
})
export type TransitionInput = z.output<typeof transitionInput>

export const appendStepsInput = z.object({
  articleId: z.uuid(),
  /** The version of the draft that the first step was made on. */
  version: z.number().int().min(0),
  /** Not one of `restoringClient`: these say that the words are somebody else's. */
  clientId: z.string().regex(/^(?!restored-)[\w-]{8,64}$/),
  schemaVersion: z.number().int(),
  steps: z.array(z.record(z.string(), z.unknown())).min(1).max(500),
})
export type AppendStepsInput = z.output<typeof appendStepsInput>

/** A Word file for the draft of an article; its bytes travel beside. */
export const importDocxInput = z.object({
  articleId: z.uuid(),
  /** Whom its pictures are credited to. */
  credit: z
    .string()
    .max(1_000)
    .transform((text) => cleanLine(text))
    .pipe(z.string().max(wordLimits.credit)),
})

const ids = z
  .array(z.uuid())
  .max(20)
  .refine((list) => new Set(list).size === list.length, 'repeated')

/** A character may have any number of signs on it; a fully vocalised one has two or three. */
const unitsPerCharacter = 10

/** A line in one language: what cannot be seen or would reorder the text around it goes. `most`: as a person counts. */
const line = (most: number) =>
  z
    .string()
    .transform((text) => cleanLine(text))
    .refine((text) => text.length <= most * unitsPerCharacter && countCharacters(text) <= most, { params: { most } })

const change = { articleId: z.uuid(), version: z.number().int().min(0) }

/** One field of the side panel with its new value and the version it was based on. */
export const setFieldInput = z.discriminatedUnion('field', [
  z.object({ ...change, field: z.literal('section'), value: z.uuid().nullable() }),
  z.object({ ...change, field: z.literal('leadAsset'), value: z.uuid().nullable() }),
  z.object({ ...change, field: z.literal('slug'), value: z.string().trim().max(120) }),
  z.object({ ...change, field: z.literal('topics'), value: ids }),
  z.object({ ...change, field: z.literal('places'), value: ids }),
  z.object({ ...change, field: z.literal('agencies'), value: ids }),
  z.object({ ...change, field: z.literal('related'), value: ids }),
  z.object({ ...change, field: z.literal('byline'), value: ids }),
  z.object({ ...change, field: z.literal('kicker'), value: line(titleLimits.kicker.max) }),
  z.object({ ...change, field: z.literal('seoTitle'), value: line(titleLimits.seoTitle.max) }),
  z.object({ ...change, field: z.literal('socialTitle'), value: line(titleLimits.socialTitle.max) }),
  z.object({ ...change, field: z.literal('pushText'), value: line(titleLimits.pushText.max) }),
  z.object({ ...change, field: z.literal('plannedLength'), value: z.number().int().min(1).max(50_000).nullable() }),
])
export type SetFieldInput = z.output<typeof setFieldInput>
export type FieldName = SetFieldInput['field']

/** The filters of the article list, as they stand in the address; what does not parse is left out. */
export const articleFilter = z.object({
  status: z.enum(statuses).optional().catch(undefined),
  sectionId: z.uuid().optional().catch(undefined),
  locale: z.enum(localeCodes).optional().catch(undefined),
  personId: z.uuid().optional().catch(undefined),
  q: z.string().trim().max(100).optional().catch(undefined),
  after: z.string().max(200).optional().catch(undefined),
})
export type ArticleFilter = z.output<typeof articleFilter>
