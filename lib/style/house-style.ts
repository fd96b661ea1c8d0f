import { z } from 'zod'
import type { Locale } from '@/lib/i18n/locales'

/** How an edition writes: chosen once by the newsroom, followed by typing, pasting and Check style. */
export type HouseStyle = z.infer<typeof houseStyleSchema>

export const houseStyleSchema = z.object({
  /** «» with “” inside · "" with '' inside · “” with ‘’ inside. */
  quotes: z.enum(['guillemets', 'straight', 'curly']),
  /** 123 · ١٢٣ · as written, but one kind in an article. */
  digits: z.enum(['latin', 'arabic', 'keep']),
  /** 5% · 5 في المئة. */
  percent: z.enum(['sign', 'words']),
  /** Between words: – · — · - */
  dash: z.enum(['en', 'em', 'hyphen']),
  /** … · ... */
  ellipsis: z.enum(['character', 'dots']),
  /** كانون الثاني · يناير · كانون الثاني/يناير. */
  months: z.enum(['syriac', 'western', 'both']),
  /** No space before ، ؛ : ؟ ! . and one after. */
  punctuationSpacing: z.boolean(),
})

export const defaultHouseStyle: Record<Locale, HouseStyle> = {
  ar: {
    quotes: 'guillemets',
    digits: 'latin',
    percent: 'words',
    dash: 'en',
    ellipsis: 'character',
    months: 'western',
    punctuationSpacing: true,
  },
  en: {
    quotes: 'curly',
    digits: 'latin',
    percent: 'words',
    dash: 'en',
    ellipsis: 'character',
    months: 'western',
    punctuationSpacing: true,
  },
}

/** A person or a thing with the spelling the newsroom approved, and the spellings to be replaced by it, in any script. */
export type NameEntry = { id: string; name: Partial<Record<Locale, string>>; variants: string[] }

/** A word the newsroom does not use, what it uses instead (null: nothing in particular), and why. */
export type WordEntry = {
  id: string
  locale: Locale
  word: string
  prefer: string | null
  reason: Partial<Record<Locale, string>>
}
