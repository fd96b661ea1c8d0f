import type { LocalizedText } from '@/lib/i18n/localized'

/** A person as named beside something: name in each language and the address of the author page. */
export type PersonRef = { id: string; name: LocalizedText; slug: string }
