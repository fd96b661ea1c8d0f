import { closeHistory } from '@tiptap/pm/history'
import { Fragment, type Node, type ResolvedPos, Slice } from '@tiptap/pm/model'
import type { Command, Transaction } from '@tiptap/pm/state'
import { ReplaceAroundStep } from '@tiptap/pm/transform'
import { depthOf, limits } from '../limits'
import { MoveStep } from '../move-step'
import { type BlockRange, fieldCount } from './block-range'

/**
 * What a transaction says of the items it moves: what they are, or the list of their own that they become, where they came
 * from and where they go in the document before, and where they are now. Its steps say the same in many words.
 */
export type MovedItems = { range: BlockRange; target: number; content: Fragment; start: number }

const movedItemsKey = 'movedItems'

/** The items that this transaction moves to another list or level, or out of one; undefined when it does something else. */
export function movedItems(tr: Transaction): MovedItems | undefined {
  return tr.getMeta(movedItemsKey)
}

/** Has the transaction say that its steps move these items. */
export function setMovedItems(tr: Transaction, items: MovedItems): Transaction {
  return tr.setMeta(movedItemsKey, items)
}

/**
 * Moves items of a list to a place in a list that stands in the same parent, or to a place of that parent, where they are a
 * list of their own. They are never deleted and inserted: what a colleague types into them meanwhile moves along. So it
 * takes a few steps, after each of which the document is whole, should the next not apply any more: the list is parted
 * around the items, the part that holds them moves, and pours into the other list.
 */
export function moveItems(range: BlockRange, target: number): Command {
  return (state, dispatch) => {
    const [$from, $target] = [state.doc.resolve(range.from), state.doc.resolve(target)]
    if (!holdsItems($from.parent)) return false
    // Undo takes back the move alone, not what was typed right before it.
    const tr = closeHistory(state.tr)
    const goesToList = holdsItems($target.parent)
    if (goesToList ? !fits($from, range, $target) : !mayStandAlone($from, range, $target)) return false
    const place = goesToList ? $target.after() : target
    const own = takeOut(tr, range, place)
    if (!own || (goesToList && !pourInto(tr, own, target))) return false
    const items = state.doc.slice(range.from, range.to).content
    const content = goesToList ? items : Fragment.from($from.parent.copy(items))
    // The first item, or its list; positions inside what moves go along with it.
    const start = tr.mapping.map(range.from + 1) - (goesToList ? 1 : 2)
    dispatch?.(setMovedItems(tr, { range, target, content, start }).scrollIntoView())
    return true
  }
}

/** Is this a list, or a block that is one? */
export function holdsItems({ type }: Node): boolean {
  return type.isInGroup('list') || type.name === 'keyPoints'
}

function fits($from: ResolvedPos, { from, to }: BlockRange, $target: ResolvedPos): boolean {
  const items = $from.parent.slice(from - $from.start(), to - $from.start()).content.content
  // Key points have one level.
  const isFlat = items.every(({ children }) => !children.some(holdsItems))
  if ($target.parent.type.name === 'keyPoints' && !isFlat) return false
  return items.every((item) => $target.depth + 1 + depthOf(item) <= limits.depth)
}

function mayStandAlone($from: ResolvedPos, { from, to }: BlockRange, $target: ResolvedPos): boolean {
  const isWhole = from === $from.start() && to === $from.end()
  const isBeside = $target.pos === $from.before() || $target.pos === $from.after()
  const isField = $target.depth === 0 && $target.index() < fieldCount
  return !isBeside && !isField && (isWhole || $from.parent.type.isInGroup('list'))
}

/**
 * Parts the list around the items, moves the part that holds them to `place`, beside lists and blocks, and makes one list
 * of the rest.
 * @returns where they are now, as a list of their own
 */
function takeOut(tr: Transaction, { from, to }: BlockRange, place: number): BlockRange | null {
  const $from = tr.doc.resolve(from)
  const [isFirst, isLast] = [from === $from.start(), to === $from.end()]
  const start = tr.steps.length
  if (!isLast) tr.split(to)
  if (!isFirst) tr.split(from)
  const own = isFirst ? from - 1 : from + 1
  const size = to - from + 2
  const target = tr.mapping.slice(start).map(place)
  if (target !== own && target !== own + size && tr.maybeStep(new MoveStep(own, own + size, target)).failed) return null
  const isMoved = target < own || target > own + size
  if (!isFirst && !isLast && isMoved) tr.join(target < own ? own + size : own)
  const at = tr.mapping.map(from)
  return { from: at - 1, to: at - 1 + size }
}

/** The list has come right behind another one: its items go to the end of that, and then to their place in it. */
function pourInto(tr: Transaction, own: BlockRange, target: number): boolean {
  const end = own.from
  const other = tr.doc.resolve(end).nodeBefore
  if (!other || !holdsItems(other)) return false
  const place = tr.mapping.map(target, -1)
  const closing = new Slice(Fragment.from(other.copy(Fragment.empty)), 1, 0)
  const pour = new ReplaceAroundStep(end - 1, own.to, end + 1, own.to - 1, closing, 0, true)
  if (tr.maybeStep(pour).failed) return false
  const items = { from: end - 1, to: own.to - 3 }
  return place === items.from || !tr.maybeStep(new MoveStep(items.from, items.to, place)).failed
}
