import { Fragment, type Node, type NodeRange, Slice } from '@tiptap/pm/model'
import { liftListItem } from '@tiptap/pm/schema-list'
import type { Command, EditorState, Transaction } from '@tiptap/pm/state'
import { ReplaceAroundStep } from '@tiptap/pm/transform'
import { limits } from '../limits'
import { markedAs } from '../suggestions/suggestion'
import { setMovedItems } from './move-items'

/**
 * Tab in a list: one level further in, as deep as an article may go. Key points have one level. An item or a list that is
 * suggested to go takes nothing in, which would go with it; such items on the way come along.
 */
export const sinkItem: Command = (state, dispatch) => {
  const range = itemRange(state)
  if (!range?.parent.type.isInGroup('list') || state.selection.$from.depth + 2 >= limits.depth) return false
  const { $from, depth, parent: list, start, end } = range
  let index = range.startIndex - 1
  while (index >= 0 && isToGo(list.child(index))) index--
  const into = index < 0 ? null : list.child(index)
  if (!into) return false
  const tr = state.tr
  const first = $from.posAtIndex(index + 1, depth)
  const inner = into.lastChild?.type === list.type && !isToGo(into.lastChild)
  const open = list.type.create(null, inner ? into.type.create() : null)
  const slice = new Slice(Fragment.from(into.type.create(null, open)), inner ? 3 : 1, 0)
  tr.step(new ReplaceAroundStep(first - (inner ? 3 : 1), end, first, end, slice, 1, true))
  const items = state.doc.slice(start, end).content
  setMovedItems(tr, {
    range: { from: start, to: end },
    target: first - (inner ? 2 : 1),
    content: inner ? items : Fragment.from(list.type.create(null, items)),
    start: tr.mapping.map(start + 1) - (inner ? 1 : 2),
  })
  dispatch?.(tr.scrollIntoView())
  return true
}

/** Shift+Tab in a list: one level further out, with the items that follow under it; from the outermost one out of the list. */
export const liftItem: Command = (state, dispatch) => {
  const { listItem } = state.schema.nodes
  return listItem ? liftListItem(listItem)(state, dispatch && ((tr) => dispatch(sayingLifted(tr, state)))) : false
}

function sayingLifted(tr: Transaction, state: EditorState): Transaction {
  const range = itemRange(state)
  const outer = range?.$from.node(range.depth - 1)
  // What follows the list in its item becomes an item of its own: more than items are moved.
  if (!range || outer?.type.name !== 'listItem' || outer.lastChild !== range.parent) return tr
  const { $from, depth, start } = range
  const now = tr.mapping.map(start + 1) - 1
  const $now = tr.doc.resolve(now)
  return setMovedItems(tr, {
    range: { from: start, to: $from.end(depth) },
    target: $from.after(depth - 1),
    content: Fragment.fromArray(
      $now.parent.children.slice($now.index(), $now.index() + range.endIndex - range.startIndex),
    ),
    start: now,
  })
}

/** The items that the selection lies in. */
function itemRange({ selection: { $from, $to } }: EditorState): NodeRange | null {
  return $from.blockRange($to, (node) => node.firstChild?.type.name === 'listItem')
}

function isToGo(node: Node): boolean {
  return markedAs(node)?.type.name === 'deletion'
}
