import { Fragment, Mark, type Node, type ResolvedPos } from '@tiptap/pm/model'
import type { BlockRange } from '@/lib/body/commands/block-range'
import type { MovedItems } from '@/lib/body/commands/move-items'
import { MoveStep } from '@/lib/body/move-step'
import { markedAs } from '@/lib/body/suggestions/suggestion'
import { insertBlocks, plain } from './insert'
import { blocksBetween, insertedBlockAt, isOwnDeletion, isOwnInsertion } from './leaves'
import { removeBlocks, takeOut } from './remove'
import { follow, Unsuggestable, type Work } from './suggester'

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
    if (!isInOwn && broughtBack(work, { from, to }, target, start)) return
    tr.step(new MoveStep(from, to, target))
  } else pass(work, { from, to }, target, Fragment.fromArray(blocks), start)
}

/** Suggests to move items to another list or level, or out of a list: what they pass stays as it is. */
export function moveOver(work: Work, { range, target, content, start }: MovedItems): void {
  const { tr, me } = work
  if (insertedBlockAt(tr.doc.resolve(target), me) === 'other') throw new Unsuggestable()
  if (!broughtBack(work, range, target, start)) pass(work, range, target, content, start)
}

function pass(work: Work, range: BlockRange, at: number, content: Fragment, start: number): void {
  const there = follow(work)
  insertBlocks(work, at, content, start)
  removeBlocks(work, there(range.from, 1), there(range.to, -1))
}

/** Blocks of the person's own that arrive beside those they are copies of: these are struck no more, the copies go. */
function broughtBack(work: Work, { from, to }: BlockRange, target: number, start: number): boolean {
  const { tr, me } = work
  const copies = blocksBetween(tr.doc, from, to)
  const isInOwn = insertedBlockAt(tr.doc.resolve(from), me) === 'own'
  if (!isInOwn && !copies.every(({ node }) => isOwnInsertion(markedAs(node), me))) return false
  const struck = struckAround(tr.doc.resolve(target))
  const at = struck.findIndex((_, index) =>
    copies.every(({ node }, offset) => {
      const original = struck[index + offset]?.node
      return original && isOwnDeletion(markedAs(original), me) && isCopyOf(node, original)
    }),
  )
  const originals = struck.slice(at, at + copies.length)
  const [first] = originals
  if (at < 0 || !first) return false
  const there = follow(work)
  for (const { node, pos } of originals) {
    const mark = markedAs(node)
    if (mark) tr.removeNodeMark(pos, mark)
  }
  for (const { pos } of copies.toReversed()) takeOut(work, pos)
  work.placed = { at: there(first.pos, -1), steps: tr.steps.length, start, size: to - from }
  return true
}

/** The blocks right before and after a position that are to go: whatever comes in among them comes to the same place. */
function struckAround($pos: ResolvedPos): { node: Node; pos: number }[] {
  const { parent, depth } = $pos
  const isStruck = (index: number) => {
    const node = parent.maybeChild(index)
    return node && markedAs(node)?.type.name === 'deletion'
  }
  let [first, last] = [$pos.index(), $pos.index()]
  while (isStruck(first - 1)) first--
  while (isStruck(last)) last++
  return parent.children.slice(first, last).map((node, index) => ({ node, pos: $pos.posAtIndex(first + index, depth) }))
}

/** Does it say the same, with what the person suggests in the one taken over in the other? */
function isCopyOf(copy: Node, node: Node): boolean {
  const [one, other] = [copy.mark(Mark.none), node.mark(Mark.none)]
  return one.sameMarkup(other) && plain(one.content).eq(plain(other.content))
}
