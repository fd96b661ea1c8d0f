import { z } from 'zod'
import { isStorable } from '@/lib/body/storable-text'
import { localeCodes } from '@/lib/i18n/locales'
import { reasonLength, spellingLength, variantLimit } from './entry-limits'
import { houseStyleSchema } from './house-style'
import { oneLine } from './one-line'

const locale = z.enum(localeCodes)
const storable = z.string().refine(isStorable)
const spelling = storable.transform(oneLine).pipe(z.string().min(1).max(spellingLength))
const reason = storable.transform(oneLine).pipe(z.string().max(reasonLength))

const choices = houseStyleSchema.shape
const edit = { locale, version: z.int().min(0) }

/** One choice, on the version it was based on. */
export const saveHouseStyleInput = z.discriminatedUnion('field', [
  z.object({ ...edit, field: z.literal('quotes'), value: choices.quotes }),
  z.object({ ...edit, field: z.literal('digits'), value: choices.digits }),
  z.object({ ...edit, field: z.literal('percent'), value: choices.percent }),
  z.object({ ...edit, field: z.literal('dash'), value: choices.dash }),
  z.object({ ...edit, field: z.literal('ellipsis'), value: choices.ellipsis }),
  z.object({ ...edit, field: z.literal('months'), value: choices.months }),
  z.object({ ...edit, field: z.literal('punctuationSpacing'), value: choices.punctuationSpacing }),
])
export type SaveHouseStyleInput = z.output<typeof saveHouseStyleInput>

const nameFields = {
  name: z.partialRecord(locale, spelling).refine((name) => Object.keys(name).length > 0),
  variants: z.array(spelling).max(variantLimit),
}
export const addNameInput = z.object(nameFields)
export type AddNameInput = z.output<typeof addNameInput>

const change = { id: z.uuid(), version: z.int().min(1) }

export const updateNameInput = z.object({ ...change, ...nameFields })
export type UpdateNameInput = z.output<typeof updateNameInput>

export const removeEntryInput = z.object(change)
export type RemoveEntryInput = z.output<typeof removeEntryInput>

const wordFields = {
  word: spelling,
  prefer: spelling.nullable(),
  reason: z.partialRecord(locale, reason).transform(withoutEmpty),
}
export const addWordInput = z.object({ locale, ...wordFields })
export type AddWordInput = z.output<typeof addWordInput>

export const updateWordInput = z.object({ ...change, ...wordFields })
export type UpdateWordInput = z.output<typeof updateWordInput>

/** A reason left empty in one language is a reason not given in it. */
function withoutEmpty<Text extends Partial<Record<string, string>>>(texts: Text): Text {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text)) as Text
}
