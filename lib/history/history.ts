import type { DocJson } from '@/lib/body/doc-json'
import type { LocalizedText } from '@/lib/i18n/localized'
import type { Comparison } from './compare'

export type RevisionReason = 'submit' | 'approve' | 'publish' | 'restore' | 'named'

/** Somebody who wrote; `name` null: the system, or nobody knows. */
export type Author = { id: string | null; name: LocalizedText | null }

/** A minute in which something was written, as it is sent. `minute` is ISO 8601. */
export type SentMoment = { minute: string; first: number; version: number; people: (string | null)[]; changes: number }

/** A stretch of an article's life, oldest first. `earlier` asks for what was before; null: nothing was. */
export type Moments = { items: SentMoment[]; people: Author[]; earlier: number | null }

/** A frozen copy: which version, why, who, when. `at`: when it was kept, `written`: when its text was; ISO 8601. */
export type Revision = {
  id: string
  version: number
  reason: RevisionReason
  name: string | null
  by: LocalizedText | null
  at: string
  written: string | null
}

/** The text at a version. Each text node carries the mark `author` whose `person` is a place in `people`. */
export type MomentText = { version: number; doc: DocJson; people: (Author & { letters: number })[] }

/** What became of the text from one version to another. */
export type ComparedVersions = Comparison & { from: number; to: number }
