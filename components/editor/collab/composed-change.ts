import { Fragment, type Node, type ResolvedPos, Slice } from '@tiptap/pm/model'
import { ReplaceStep, type Step } from '@tiptap/pm/transform'
import { kindOf } from '@/lib/body/suggestions/suggestion'

/**
 * What was written where a keyboard composed: one replacement of letters in a block of text, or none. Null when more than
 * that was changed. Only the letters are compared: under the keyboard, marks of what stands beside them come and go. Where
 * the same letters stand on both sides of what came in, it may be told in several ways: the one that ends at the caret is
 * what was written.
 * @param caret in `after`
 */
export function composedChange(before: Node, after: Node, caret: number): Step[] | null {
  const start = before.content.findDiffStart(after.content)
  const ends = before.content.findDiffEnd(after.content)
  if (start === null || !ends) return []
  const [$before, $after] = [before.resolve(start), after.resolve(start)]
  if (!isWithin($before, ends.a) || !isWithin($after, ends.b)) return null
  const [old, now] = [textOf($before.parent), textOf($after.parent)]
  const shorter = Math.min(old.length, now.length)
  if (old === now) return []
  let same = 0
  while (same < shorter && old[same] === now[same]) same++
  let tail = 0
  while (tail < shorter && old.at(-1 - tail) === now.at(-1 - tail)) tail++
  // Two signs of two units each may have one of them in common, but half a sign can be written by nobody.
  if (/[\uD800-\uDBFF]$/.test(old.slice(0, same))) same--
  if (/^[\uDC00-\uDFFF]/.test(old.slice(old.length - tail))) tail--
  // What came in or went may begin earlier by as much as both counts overlap.
  const overlap = Math.max(0, same + tail - shorter)
  const beyond = now.length - (tail - overlap) - (caret - $after.start())
  const back = beyond >= 0 && beyond <= overlap ? beyond : 0
  let head = same - back
  let kept = tail - overlap + back
  // Who writes one word for another is not told by the letters that both happen to have.
  if (head + kept < shorter) {
    while (isOfWord(old[head - 1])) head--
    while (isOfWord(old.at(-kept)) && kept > 0) kept--
  }
  const from = $before.start() + head
  const written = after.slice(from, $after.end() - kept).content
  return [new ReplaceStep(from, $before.end() - kept, new Slice(withoutSuggestions(written), 0, 0))]
}

function isOfWord(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{M}\p{N}]/u.test(sign)
}

function isWithin($pos: ResolvedPos, other: number): boolean {
  return $pos.parent.inlineContent && other >= $pos.start() && other <= $pos.end()
}

/** A character for each position. */
function textOf(block: Node): string {
  return block.textBetween(0, block.content.size, undefined, '\uFFFC')
}

function withoutSuggestions(content: Fragment): Fragment {
  return Fragment.fromArray(content.content.map((node) => node.mark(node.marks.filter((mark) => !kindOf(mark)))))
}
