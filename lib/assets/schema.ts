import { z } from 'zod'
import { localeCodes } from '@/lib/i18n/locales'

const change = { assetId: z.uuid(), version: z.number().int().min(0) }
const words = (field: 'alt' | 'caption' | 'credit', max: number) =>
  z.object({ ...change, field: z.literal(field), locale: z.enum(localeCodes), value: z.string().trim().max(max) })

/** One field of a picture with its new value and the version it was based on. */
export const setAssetFieldInput = z.discriminatedUnion('field', [
  words('alt', 500),
  words('caption', 1_000),
  words('credit', 200),
  z.object({
    ...change,
    field: z.literal('focal'),
    value: z.object({ x: z.number().int().min(0).max(100), y: z.number().int().min(0).max(100) }),
  }),
])
export type SetAssetFieldInput = z.output<typeof setAssetFieldInput>
