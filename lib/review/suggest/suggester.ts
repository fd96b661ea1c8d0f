import type { Transform } from '@tiptap/pm/transform'
import type { Own } from '../own'

export type Suggester = Own & { newId: () => string }

/** What is built while a change is made into a suggestion. */
export type Work = {
  tr: Transform
  me: Suggester
  /** The id for what is new in this change. */
  id: string
  /** What is to be selected afterwards; null: as it maps. */
  select: { from: number; to: number } | null
  /** Where blocks came in, after so many steps, and where the person's command had put them: the selection goes along. */
  placed: { at: number; steps: number; start: number; size: number } | null
  /** More went than the person's command named: a break instead of the anchor that stands for it. */
  widened: boolean
}

/** The change cannot be suggested this way. */
export class Unsuggestable extends Error {}

/** Where a position of now will be after what is done to `tr` next. */
export function follow({ tr }: Pick<Work, 'tr'>): (pos: number, assoc?: number) => number {
  const start = tr.steps.length
  return (pos, assoc = 1) => tr.mapping.slice(start).map(pos, assoc)
}
