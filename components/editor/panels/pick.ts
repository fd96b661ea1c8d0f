import type { Locale } from '@/lib/i18n/locales'

/** Something that can be chosen; `locale` where its label is a headline, in the language of its article. */
export type Pick = { id: string; label: string; locale?: Locale }
