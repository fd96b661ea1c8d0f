import type { Editor } from '@tiptap/core'
import type { ResolvedPos } from '@tiptap/pm/model'
import { Plugin, PluginKey, Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { loadTables, type TableCommands } from '../views/load-tables'

/**
 * Keys in tables as they are seen: the left arrow goes to the cell on the left, with Shift it selects it. The plugin of
 * ProseMirror takes it for «the cell before»: in a table that runs from right to left the caret would never leave its cell.
 * Tab goes to the next cell, and from the last one to a new row.
 */
export async function addTableNav(editor: Editor): Promise<void> {
  const tables = await loadTables(editor)
  if (editor.isDestroyed) return
  editor.registerPlugin(
    new Plugin({
      key: new PluginKey('tableNav'),
      props: { handleKeyDown: (view, event) => onKey(tables, view, event) },
    }),
    (plugin, others) => [plugin, ...others],
  )
}

function onKey(tables: TableCommands, view: EditorView, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || !tables.isInTable(view.state)) return false
  if (event.key === 'Tab') return goToCell(tables, view, event.shiftKey ? -1 : 1)
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false
  const side = event.key === 'ArrowLeft' ? 'left' : 'right'
  return event.shiftKey ? selectCells(tables, view, side) : leaveCell(tables, view, side)
}

function goToCell(tables: TableCommands, view: EditorView, direction: -1 | 1): boolean {
  if (tables.goToNextCell(direction)(view.state, view.dispatch)) return true
  if (direction > 0 && tables.addRowAfter(view.state, view.dispatch)) tables.goToNextCell(1)(view.state, view.dispatch)
  // Otherwise the key would leave the text.
  return true
}

function selectCells(tables: TableCommands, view: EditorView, side: 'left' | 'right'): boolean {
  const { selection, tr } = view.state
  const whole = selection instanceof tables.CellSelection
  if (!whole && !view.endOfTextblock(side)) return false
  const $anchor = whole ? selection.$anchorCell : tables.cellAround(selection.$anchor)
  const $head = whole ? selection.$headCell : tables.cellAround(selection.$head)
  if (!$anchor || !$head) return false
  const $next = tables.nextCell($head, 'horiz', directionOf(tables, view, $head, side))
  if ($next) view.dispatch(tr.setSelection(new tables.CellSelection($anchor, $next)).scrollIntoView())
  return true
}

function leaveCell(tables: TableCommands, view: EditorView, side: 'left' | 'right'): boolean {
  const { selection, doc } = view.state
  const set = (next: Selection | null) => {
    if (next) view.dispatch(view.state.tr.setSelection(next).scrollIntoView())
    return next !== null
  }
  if (selection instanceof tables.CellSelection) {
    const direction = directionOf(tables, view, selection.$headCell, side)
    return set(Selection.near(doc.resolve(selection.$headCell.pos + 1), direction))
  }
  const $cell = tables.cellAround(selection.$head)
  const cell = $cell?.nodeAfter
  if (!$cell || !cell || !selection.empty || !view.endOfTextblock(side)) return false
  const direction = directionOf(tables, view, $cell, side)
  const isLastBlock =
    direction > 0
      ? selection.$head.after() === $cell.pos + cell.nodeSize - 1
      : selection.$head.before() === $cell.pos + 1
  if (!isLastBlock)
    return set(
      Selection.findFrom(doc.resolve(direction > 0 ? selection.$head.after() : selection.$head.before()), direction),
    )
  const $next = tables.nextCell($cell, 'horiz', direction)
  if (!$next)
    return set(Selection.findFrom(doc.resolve(direction > 0 ? $cell.pos + cell.nodeSize : $cell.pos), direction))
  const size = $next.nodeAfter?.nodeSize ?? 2
  return set(Selection.findFrom(doc.resolve(direction > 0 ? $next.pos + 1 : $next.pos + size - 1), direction))
}

/** Is the cell on that side the next one or the one before? As the table runs, whatever its article does. */
function directionOf(tables: TableCommands, view: EditorView, $cell: ResolvedPos, side: 'left' | 'right'): -1 | 1 {
  const table = tables.findTable($cell)
  const frame = table && view.nodeDOM(table.pos)
  // A chosen direction is written on the table in its frame.
  const dom = frame instanceof Element ? (frame.querySelector('table') ?? frame) : null
  const isRightToLeft = dom !== null && getComputedStyle(dom).direction === 'rtl'
  return isRightToLeft === (side === 'left') ? 1 : -1
}
