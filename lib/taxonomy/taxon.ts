import type { LocalizedText } from '@/lib/i18n/localized'

/** A topic, place or agency as chosen in a form. */
export type Taxon = { id: string; name: LocalizedText }

export type Section = { id: string; slug: string; name: LocalizedText; hue: number }
