import { z } from 'zod'
import { localeCodes } from '@/lib/i18n/locales'
import { cleanLine } from './clean-line'
import { wordLimits } from './limits'

const change = { assetId: z.uuid(), version: z.number().int().min(0) }
const words = (field: keyof typeof wordLimits) =>
  z.object({
    ...change,
    field: z.literal(field),
    locale: z.enum(localeCodes),
    value: z
      .string()
      .max(10_000)
      .transform((text) => cleanLine(text))
      .pipe(z.string().max(wordLimits[field])),
  })

/** One field of a picture with its new value and the version it was based on. */
export const setAssetFieldInput = z.discriminatedUnion('field', [
  words('alt'),
  words('caption'),
  words('credit'),
  z.object({
    ...change,
    field: z.literal('focal'),
    value: z.object({ x: z.number().int().min(0).max(100), y: z.number().int().min(0).max(100) }),
  }),
  /** The day printed under the picture; null takes it away. */
  z.object({
    ...change,
    field: z.literal('takenAt'),
    value: z.iso.datetime({ offset: true }).nullable(),
  }),
])
export type SetAssetFieldInput = z.output<typeof setAssetFieldInput>
