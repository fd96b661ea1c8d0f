import type { Locale } from '@/lib/i18n/locales'
import type { Card, Picture } from './published'

/** What a body speaks of beside its text, in the language it is read in: its pictures and the stories it leads to. */
export type BodyRefs = { locale: Locale; pictures: Record<string, Picture>; stories: Record<string, Card> }

export function noRefs(locale: Locale): BodyRefs {
  return { locale, pictures: {}, stories: {} }
}
