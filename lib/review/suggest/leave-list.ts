import { Fragment, type Node } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'
import { holdsItems } from '@/lib/body/commands/move-items'
import { changedRange } from './changed-range'
import { insertBlocks } from './insert'
import { removeBlocks } from './remove'
import { Unsuggestable, type Work } from './suggester'

/**
 * Items that leave an outermost list: they are to be deleted, and what they held is to be inserted before the list or after
 * it. Of a list that is left in its midst, what follows is inserted as a list of its own.
 * @throws Unsuggestable when something else was done
 */
export function leaveList(work: Work, direct: Transform): void {
  const { at, old, now } = changedRange(work.tr.doc, direct.doc)
  const [list] = old
  if (old.length !== 1 || !list || !holdsItems(list) || now.length < 2) throw new Unsuggestable()
  const [first, last] = [now[0], now.at(-1)]
  const end = at + list.nodeSize
  if (first && isPart(first, list, 0)) {
    insertBlocks(work, end, Fragment.fromArray(now.slice(1)), at + first.nodeSize)
    removeBlocks(work, at + first.nodeSize - 1, end - 1)
  } else if (last && isPart(last, list, list.childCount - last.childCount)) {
    removeBlocks(work, at + 1, end - last.nodeSize + 1)
    insertBlocks(work, at, Fragment.fromArray(now.slice(0, -1)), at)
  } else throw new Unsuggestable()
}

/** Is this the same list with only some of its items, those from `index` on? */
function isPart(part: Node, list: Node, index: number): boolean {
  const has = (item: Node, offset: number) => list.maybeChild(index + offset)?.eq(item) === true
  return part.sameMarkup(list) && part.childCount < list.childCount && part.children.every(has)
}
