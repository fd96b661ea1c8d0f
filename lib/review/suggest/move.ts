import { Fragment, Mark, type Node } from '@tiptap/pm/model'
import type { ReplaceAroundStep } from '@tiptap/pm/transform'
import { MoveStep } from '@/lib/body/move-step'
import { markedAs } from '@/lib/body/suggestions/suggestion'
import { insertBlocks, plain } from './insert'
import { blocksBetween, insertedBlockAt, isOwnDeletion, isOwnInsertion } from './leaves'
import { removeBlocks } from './remove'
import { follow, type Work } from './suggester'

/**
 * Suggests to move blocks within their parent: they are to be deleted where they stand and inserted where they go. What the
 * person inserted before simply goes there; back where it came from, nothing is suggested any more.
 * @param start where they stand once moved
 */
export function move(work: Work, { from, to, target }: MoveStep, start: number): void {
  const { tr, me } = work
  const blocks = blocksBetween(tr.doc, from, to).map(({ node }) => node)
  const isInOwn = insertedBlockAt(tr.doc.resolve(from), me) === 'own'
  if (isInOwn || blocks.every((node) => isOwnInsertion(markedAs(node), me))) {
    if (!isInOwn && broughtBack(work, from, target, start)) return
    tr.step(new MoveStep(from, to, target))
  } else pass(work, { from, to }, target, Fragment.fromArray(blocks), start)
}

/**
 * Suggests that blocks leave what they stand in and go past what follows or precedes it; what they pass stays as it is.
 * False: the step does something else.
 */
export function leave(work: Work, step: ReplaceAroundStep, place: (pos: number) => number, start: number): boolean {
  const left = leftBehind(step)
  if (!left) return false
  const { from, to, at, block } = left
  pass(work, { from: place(from), to: place(to) }, place(at), Fragment.from(block), start)
  return true
}

/** Where the block that leaves stands in the end, in the document that the step makes. */
export function leftTo({ from, to, gapFrom, gapTo, insert }: ReplaceAroundStep): number {
  return gapTo === to ? from + insert + (gapTo - gapFrom) : from
}

function pass(work: Work, range: { from: number; to: number }, at: number, content: Fragment, start: number): void {
  const there = follow(work)
  insertBlocks(work, at, content, start)
  removeBlocks(work, there(range.from, 1), there(range.to, -1))
}

/** A block of the person's own that arrives beside the one it is a copy of: the one is struck no more, the other goes. */
function broughtBack(work: Work, from: number, target: number, start: number): boolean {
  const { tr, me } = work
  const copy = tr.doc.nodeAt(from)
  const $target = tr.doc.resolve(target)
  if (!copy) return false
  const beside = [
    { node: $target.nodeBefore, pos: target - ($target.nodeBefore?.nodeSize ?? 0) },
    { node: $target.nodeAfter, pos: target },
  ]
  for (const { node, pos } of beside) {
    const mark = node && markedAs(node)
    if (!node || !mark || !isOwnDeletion(mark, me) || !isCopyOf(copy, node)) continue
    const there = follow(work)
    tr.removeNodeMark(pos, mark)
    tr.delete(from, from + copy.nodeSize)
    work.placed = { at: there(pos, -1), steps: tr.steps.length, start, size: copy.nodeSize }
    return true
  }
  return false
}

/** Does it say the same, with what the person suggests in the one taken over in the other? */
function isCopyOf(copy: Node, node: Node): boolean {
  const [one, other] = [copy.mark(Mark.none), node.mark(Mark.none)]
  return one.sameMarkup(other) && plain(one.content).eq(plain(other.content))
}

/** What leaves and where it goes, where that is what the step does: the list is closed before it, or opened after it. */
function leftBehind({ from, to, gapFrom, gapTo, slice, insert }: ReplaceAroundStep) {
  const { openStart, openEnd, content } = slice
  const [first, last] = [content.firstChild, content.lastChild]
  if (content.childCount !== 2 || !first || !last) return null
  if (openStart === 1 && openEnd === 0 && first.childCount === 0 && insert === 1 && gapTo === to)
    return { from, to: gapFrom - 1, at: to, block: last }
  if (openStart === 0 && openEnd === 1 && last.childCount === 0 && insert === first.nodeSize && gapFrom === from)
    return { from: gapTo + 1, to, at: from, block: first }
  return null
}
