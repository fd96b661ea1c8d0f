import { closeHistory } from '@tiptap/pm/history'
import type { Command } from '@tiptap/pm/state'
import { MoveStep } from '../move-step'
import { type BlockRange, fieldCount } from './block-range'
import { keepSelection } from './keep-selection'
import { moveItems } from './move-items'

/**
 * Moves blocks to another place of the same parent, as one step and with the selection in them; items of a list also to
 * lists beside theirs and out of it (`moveItems`), and all items of a list with it.
 */
export function moveTo(range: BlockRange, target: number): Command {
  return (state, dispatch) => {
    const { doc, selection, tr } = state
    const { from, to } = range
    const [$from, $target] = [doc.resolve(from), doc.resolve(target)]
    if (target >= from && target <= to) return false
    if ($target.depth === 0 && $target.index() < fieldCount) return false
    if (!$from.sameParent($target)) {
      const isWhole = from === $from.start() && to === $from.end()
      const list = isWhole && { from: $from.before(), to: $from.after() }
      const moves = list && doc.resolve(list.from).sameParent($target) ? moveTo(list, target) : moveItems(range, target)
      return moves(state, dispatch)
    }
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
