import { Fragment, Mark, type Node } from '@tiptap/pm/model'
import type { BlockRange } from '@/lib/body/commands/block-range'
import type { MovedItems } from '@/lib/body/commands/move-items'
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

/** Suggests to move items from list to list, or out of one: what they pass stays as it is. */
export function moveOver(work: Work, { range, target, content, start }: MovedItems): void {
  pass(work, range, target, content, start)
}

function pass(work: Work, range: BlockRange, at: number, content: Fragment, start: number): void {
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
