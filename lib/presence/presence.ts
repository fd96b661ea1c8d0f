import type { PersonRef } from '@/lib/people/person-ref'

/**
 * A tab that has an article open: whose it is, and where the caret is in the given version; null: they only read. `away`: it
 * is hidden.
 */
export type Presence = {
  clientId: string
  person: PersonRef
  version: number
  selection: { anchor: number; head: number } | null
  away: boolean
}

/** Tabs say this often that they are still here. */
export const heartbeatMs = 20_000
/** Who has said nothing for so long has left without a word. */
export const goneAfterMs = 50_000
/** The same of hidden tabs, whose timers browsers wake about once a minute. */
export const awayGoneAfterMs = 150_000
