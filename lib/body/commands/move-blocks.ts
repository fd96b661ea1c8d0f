import { closeHistory } from '@tiptap/pm/history'
import { Fragment, type Node, type ResolvedPos, Slice } from '@tiptap/pm/model'
import { type Command, type EditorState, Selection, type Transaction } from '@tiptap/pm/state'
import { ReplaceAroundStep } from '@tiptap/pm/transform'
import { MoveStep } from '../move-step'
import { shiftedSelection } from './shifted-selection'

/** Blocks that are moved, copied or deleted together: items of one list, pictures of one gallery, or blocks of the body. */
export type BlockRange = { from: number; to: number }

/** What the selection speaks of: the items it lies in, else the blocks of the body. Null in headline and standfirst. */
export function blocksAt({ selection: { $from, $to } }: EditorState): BlockRange | null {
  for (let depth = $from.sharedDepth($to.pos); depth > 0; depth--) {
    const [first, last] = [$from.index(depth), lastIndex($from, $to, depth)]
    if (itemParents.has($from.node(depth).type.name)) return childRange($from, depth, first, last)
  }
  const first = $from.index(0)
  return first < fieldCount ? null : childRange($from, 0, first, lastIndex($from, $to, 0))
}

/** The one block that holds this position: an item of a list or a picture of a gallery, else the block of the body. */
export function blockOf($pos: ResolvedPos): BlockRange | null {
  for (let depth = $pos.depth - 1; depth > 0; depth--) {
    if (itemParents.has($pos.node(depth).type.name))
      return childRange($pos, depth, $pos.index(depth), $pos.index(depth))
  }
  const index = $pos.index(0)
  return index < fieldCount || index >= $pos.doc.childCount ? null : childRange($pos, 0, index, index)
}

/** Moves the selected blocks past the one before or after them. At the end of its list, an item leaves the list. */
export function moveBlocks(direction: -1 | 1): Command {
  return (state, dispatch) => {
    const range = blocksAt(state)
    if (!range) return false
    const $edge = state.doc.resolve(direction < 0 ? range.from : range.to)
    const passed = direction < 0 ? $edge.nodeBefore : $edge.nodeAfter
    const inBody = $edge.depth > 0 || direction > 0 || $edge.index() > fieldCount
    if (passed && inBody) return moveTo(range, $edge.pos + direction * passed.nodeSize)(state, dispatch)
    return !passed && leaveList(range, direction)(state, dispatch)
  }
}

/** Moves blocks to another place of the same parent, as one step and with the selection in them. */
export function moveTo(range: BlockRange, target: number): Command {
  return (state, dispatch) => {
    const { doc, selection, tr } = state
    const { from, to } = range
    const $target = doc.resolve(target)
    if (target >= from && target <= to) return false
    if ($target.depth === 0 && $target.index() < fieldCount) return false
    const step = new MoveStep(from, to, target)
    if (step.apply(doc).failed) return false
    if (!dispatch) return true
    // Undo takes back the move alone, not what was typed right before it.
    closeHistory(tr).step(step)
    keepSelection(tr, selection, range, target > from ? target - (to - from) : target)
    dispatch(tr.scrollIntoView())
    return true
  }
}

/** A copy of the blocks right after them, with the caret where it was, in the copy. */
export function duplicateBlocks(range?: BlockRange): Command {
  return (state, dispatch) => {
    const blocks = range ?? blocksAt(state)
    if (!blocks) return false
    if (dispatch) {
      const tr = state.tr.insert(blocks.to, state.doc.slice(blocks.from, blocks.to).content)
      keepSelection(tr, state.selection, blocks, blocks.to)
      dispatch(tr.scrollIntoView())
    }
    return true
  }
}

/** Deletes the blocks; a list or gallery that would be left empty goes with them, the body keeps one paragraph. */
export function deleteBlocks(range?: BlockRange): Command {
  return (state, dispatch) => {
    const blocks = range ?? blocksAt(state)
    const { paragraph } = state.schema.nodes
    if (!blocks || !paragraph) return false
    const { from, to } = withEmptied(state.doc, blocks)
    const isWholeBody =
      state.doc.resolve(from).depth === 0 &&
      state.doc.resolve(from).index() === fieldCount &&
      to === state.doc.content.size
    if (dispatch) {
      const tr = isWholeBody ? state.tr.replaceWith(from, to, paragraph.create()) : state.tr.delete(from, to)
      tr.setSelection(Selection.near(tr.doc.resolve(Math.min(from + (isWholeBody ? 1 : 0), tr.doc.content.size))))
      dispatch(tr.scrollIntoView())
    }
    return true
  }
}

const fieldCount = 2
const itemParents = new Set(['bulletList', 'orderedList', 'keyPoints', 'gallery'])
const lists = new Set(['bulletList', 'orderedList'])

/** The last item of a list of the body goes past the block after the list, the first one past the block before it. */
function leaveList(range: BlockRange, direction: -1 | 1): Command {
  return (state, dispatch) => {
    const $from = state.doc.resolve(range.from)
    if ($from.depth !== 1 || !lists.has($from.parent.type.name)) return false
    const list = $from.parent
    const whole = { from: $from.before(), to: $from.after() }
    const $edge = state.doc.resolve(direction < 0 ? whole.from : whole.to)
    const passed = direction < 0 ? $edge.nodeBefore : $edge.nodeAfter
    if (!passed || (direction < 0 && $edge.index() <= fieldCount)) return false
    const items = state.doc.slice(range.from, range.to).content
    if (items.size === list.content.size) return moveTo(whole, $edge.pos + direction * passed.nodeSize)(state, dispatch)
    // The block passed over is the gap: it stays as it is, whatever is typed into it meanwhile.
    const own = list.copy(items)
    const step =
      direction < 0
        ? new ReplaceAroundStep(
            whole.from - passed.nodeSize,
            range.to,
            whole.from - passed.nodeSize,
            whole.from,
            new Slice(Fragment.from([own, list.copy(Fragment.empty)]), 0, 1),
            own.nodeSize,
          )
        : new ReplaceAroundStep(
            range.from,
            whole.to + passed.nodeSize,
            whole.to,
            whole.to + passed.nodeSize,
            new Slice(Fragment.from([list.copy(Fragment.empty), own]), 1, 0),
            1,
          )
    if (step.apply(state.doc).failed) return false
    if (dispatch) {
      const tr = closeHistory(state.tr).step(step)
      const start = direction < 0 ? whole.from - passed.nodeSize + 1 : range.from + 1 + passed.nodeSize + 1
      keepSelection(tr, state.selection, range, start)
      dispatch(tr.scrollIntoView())
    }
    return true
  }
}

/** The selection of before, if it lay in the blocks, at the same place of them where they are now. */
function keepSelection(tr: Transaction, selection: Selection, range: BlockRange, start: number): void {
  if (selection.from < range.from || selection.to > range.to) return
  tr.setSelection(shiftedSelection(tr.doc, selection, start - range.from))
}

function withEmptied(doc: Node, { from, to }: BlockRange): BlockRange {
  const $from = doc.resolve(from)
  const empties = $from.depth > 0 && from === $from.start() && to === $from.end()
  return empties ? withEmptied(doc, { from: $from.before(), to: $from.after() }) : { from, to }
}

function childRange($pos: ResolvedPos, depth: number, first: number, last: number): BlockRange {
  return { from: $pos.posAtIndex(first, depth), to: $pos.posAtIndex(last + 1, depth) }
}

/** The index of the last child the selection holds, also when it is a selection of whole nodes. */
function lastIndex($from: ResolvedPos, $to: ResolvedPos, depth: number): number {
  return Math.max($from.index(depth), $to.depth === depth ? $to.indexAfter(depth) - 1 : $to.index(depth))
}
