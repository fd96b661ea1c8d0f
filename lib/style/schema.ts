import { z } from 'zod'
import { isStorable } from '@/lib/body/storable-text'
import { localeCodes } from '@/lib/i18n/locales'
import { oneLine } from './one-line'

export const spellingLength = 80
export const reasonLength = 300
export const variantLimit = 40

const locale = z.enum(localeCodes)
const storable = z.string().refine(isStorable)
const spelling = storable.transform(oneLine).pipe(z.string().min(1).max(spellingLength))
const reason = storable.transform(oneLine).pipe(z.string().max(reasonLength))

/** What each choice of a house style may be; the field names a column. */
export const houseChoices = {
  quotes: z.enum(['guillemets', 'straight', 'curly']),
  digits: z.enum(['latin', 'arabic', 'keep']),
  percent: z.enum(['sign', 'words']),
  dash: z.enum(['en', 'em', 'hyphen']),
  ellipsis: z.enum(['character', 'dots']),
  months: z.enum(['syriac', 'western', 'both']),
  punctuationSpacing: z.boolean(),
} as const

const edit = { locale, version: z.int().min(0) }

/** One choice, on the version it was based on. */
export const saveHouseStyleInput = z.discriminatedUnion('field', [
  z.object({ ...edit, field: z.literal('quotes'), value: houseChoices.quotes }),
  z.object({ ...edit, field: z.literal('digits'), value: houseChoices.digits }),
  z.object({ ...edit, field: z.literal('percent'), value: houseChoices.percent }),
  z.object({ ...edit, field: z.literal('dash'), value: houseChoices.dash }),
  z.object({ ...edit, field: z.literal('ellipsis'), value: houseChoices.ellipsis }),
  z.object({ ...edit, field: z.literal('months'), value: houseChoices.months }),
  z.object({ ...edit, field: z.literal('punctuationSpacing'), value: houseChoices.punctuationSpacing }),
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
