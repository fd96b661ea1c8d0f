import type { PersonRef } from '@/lib/people/person-ref'

/** A tab that has an article open: whose it is, and where the caret is in the given version; null: they only read. */
export type Presence = {
  clientId: string
  person: PersonRef
  version: number
  selection: { anchor: number; head: number } | null
}

/** Tabs say this often that they are still here. */
export const heartbeatMs = 20_000
/** Who has said nothing for so long has left without a word. */
export const goneAfterMs = 50_000
