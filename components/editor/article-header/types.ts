import type { ActionResult } from '@/lib/action-result'
import type { Status } from '@/lib/articles/status'
import type { TransitionName } from '@/lib/articles/workflow'
import type { Locale } from '@/lib/i18n/locales'

/** A step on from here; `why` says, in the person's language, why it is not theirs to take. */
export type OfferedTransition = { name: TransitionName; why: string | null; needsNote: boolean }

/** Another language of the story: there already, to be begun, or (with `why`) for others to begin. */
export type OfferedVersion =
  | { locale: Locale; kind: 'exists'; articleId: string; status: Status }
  | { locale: Locale; kind: 'missing'; why: string | null }

export type HeaderActions = {
  transition: (input: { id: string; name: TransitionName; note?: string }) => Promise<ActionResult<{ status: Status }>>
  createTranslation: (input: { articleId: string; locale: Locale }) => Promise<ActionResult<{ articleId: string }>>
}
