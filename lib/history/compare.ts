import type { Node } from '@tiptap/pm/model'
import type { Locale } from '@/lib/i18n/locales'
import { align } from './align'
import { compareWords, type Part } from './compare-words'
import { type Line, linesOf, lookChanges } from './lines'

/** A line of the newer text, or one that is gone from it, and what became of it between two moments. */
export type Change =
  | { kind: 'same'; after: Line }
  | { kind: 'inserted'; after: Line; parts: Part[] }
  | { kind: 'deleted'; before: Line; parts: Part[] }
  | { kind: 'changed'; before: Line; after: Line; parts: Part[]; formatting: string[] }
  | { kind: 'moved'; before: Line; after: Line; parts: Part[]; formatting: string[]; direction: 'up' | 'down' }

export type Comparison = { changes: Change[]; counts: Record<Change['kind'], number> }

/**
 * What became of a text from `before` to `after`, line by line: what is new, gone, changed (word by word, and how it is
 * set), or stands elsewhere now. Works on any node and mark of the schema.
 */
export function compare(before: Node, after: Node, locale: Locale): Comparison {
  const [olds, news] = [linesOf(before), linesOf(after)]
  const counts = { same: 0, inserted: 0, deleted: 0, changed: 0, moved: 0 }
  const changes = align(olds, news).flatMap((pair): Change[] => {
    const [old, now] = [pair.before === null ? null : olds[pair.before], pair.after === null ? null : news[pair.after]]
    counts[pair.kind]++
    if (old && now) {
      if (pair.kind === 'same') return [{ kind: 'same', after: bare(now) }]
      const both = {
        before: bare(old),
        after: bare(now),
        parts: compareWords(old.text, now.text, locale),
        formatting: lookChanges(old, now),
      }
      if (pair.kind === 'changed') return [{ kind: 'changed', ...both }]
      return [{ kind: 'moved', ...both, direction: isUp(pair.before ?? 0, pair.after ?? 0) ? 'up' : 'down' }]
    }
    if (now) return [{ kind: 'inserted', after: bare(now), parts: whole('inserted', now.text) }]
    return old ? [{ kind: 'deleted', before: bare(old), parts: whole('deleted', old.text) }] : []
  })
  return { changes, counts }
}

function isUp(before: number, after: number): boolean {
  return after < before
}

function whole(kind: 'inserted' | 'deleted', text: string): Part[] {
  return text ? [{ kind, text }] : []
}

/** What is drawn, without what was only compared. */
function bare({ type, attrs, within, block, text }: Line): Line {
  return { type, attrs, within, block, text }
}
