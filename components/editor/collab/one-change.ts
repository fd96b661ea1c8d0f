import type { Node } from '@tiptap/pm/model'
import { ReplaceStep, type Step } from '@tiptap/pm/transform'

/**
 * What leads from `before` to `after` as one replacement within a block of text; null when more than that was changed.
 * Where the same letters stand on both sides of what came in, it may be told in several ways: the one that ends at the caret
 * is what was written.
 * @param caret in `after`
 */
export function oneChange(before: Node, after: Node, caret: number): Step | null {
  const start = before.content.findDiffStart(after.content)
  const ends = before.content.findDiffEnd(after.content)
  if (start === null || !ends) return null
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b))
  const [endBefore, endAfter] = [ends.a + overlap, ends.b + overlap]
  const beyond = endAfter - caret
  const back = beyond >= 0 && beyond <= overlap ? beyond : 0
  const [from, to] = [start - back, endBefore - back]
  const $from = before.resolve(from)
  const $start = after.resolve(from)
  const inText = $from.parent.inlineContent && $from.sameParent(before.resolve(to))
  if (!inText || !$start.sameParent(after.resolve(endAfter - back))) return null
  return new ReplaceStep(from, to, after.slice(from, endAfter - back))
}
