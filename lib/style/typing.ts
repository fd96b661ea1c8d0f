import type { Locale } from '@/lib/i18n/locales'
import type { HouseStyle } from './house-style'

export type Typing = { before: string; after: string; input: string; house: HouseStyle; locale: Locale }

/** `insert` stands for the character typed and for the last `eat` characters before it. */
export type Typed = { insert: string; eat: number }

/** What the house writes for a character typed between `before` and `after` (the text of the block); null: as typed. */
export function typed(_typing: Typing): Typed | null {
  return null
}

/** What Backspace puts in place of `insert`: the text as it would be had the house not stepped in. */
export function asTyped({ before, input }: Pick<Typing, 'before' | 'input'>, { eat }: Typed): string {
  return before.slice(before.length - eat) + input
}
