import type { Command, EditorState } from '@tiptap/pm/state'
import type { TableCommands } from './load-tables'

/** What can be done with the table at the caret, in the order of the buttons. */
export const tableActs = {
  rowBefore: (tables) => tables.addRowBefore,
  rowAfter: (tables) => tables.addRowAfter,
  columnBefore: (tables) => tables.addColumnBefore,
  columnAfter: (tables) => tables.addColumnAfter,
  headerRow: (tables) => tables.toggleHeader('row'),
  headerColumn: (tables) => tables.toggleHeader('column'),
  mergeOrSplit: (tables) => (state, dispatch) =>
    tables.mergeCells(state, dispatch) || tables.splitCell(state, dispatch),
  deleteRow: (tables) => tables.deleteRow,
  deleteColumn: (tables) => tables.deleteColumn,
  deleteTable: (tables) => tables.deleteTable,
} satisfies Record<string, (tables: TableCommands) => Command>

export type TableAct = keyof typeof tableActs

export const tableActNames = Object.keys(tableActs) as TableAct[]

/** What would do nothing at the selection. */
export function tableActsOff(tables: TableCommands, state: EditorState): TableAct[] {
  const whole = wholly(tables, state)
  return tableActNames.filter((name) => whole.includes(name) || !tableActs[name](tables)(state))
}

/** The last rows and columns stay, which their commands say only when they are given. */
function wholly(tables: TableCommands, state: EditorState): TableAct[] {
  if (!tables.isInTable(state)) return []
  const { top, bottom, left, right, map } = tables.selectedRect(state)
  const [allRows, allColumns] = [top === 0 && bottom === map.height, left === 0 && right === map.width]
  return [...(allRows ? (['deleteRow'] as const) : []), ...(allColumns ? (['deleteColumn'] as const) : [])]
}
