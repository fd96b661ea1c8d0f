import { spans } from '../cell-attributes'
import type { DocJson } from '../doc-json'
import { limits } from '../limits'

export type Cell = { header: boolean; colspan: number; rowspan: number; content: DocJson[] }

/** More columns than can be read on any screen. */
const mostColumns = 30

/**
 * A table from its rows: every row as wide as the widest, spans cut where they would leave the table, so that nothing has to
 * be mended after it is in the document. Null for one that no article can hold: a table is never cut.
 */
export function tableOf(rows: Cell[][]): DocJson | null {
  if (rows.length > limits.blocks) return null
  let fits = true
  /** For each column, into how many further rows a cell from above reaches. */
  const reach: number[] = []
  const placed = rows.map((row, index) => {
    const left = rows.length - index
    const cells: Cell[] = []
    let column = 0
    const skipCovered = () => {
      while ((reach[column] ?? 0) > 0) column++
    }
    for (const cell of row) {
      skipCovered()
      if (column >= mostColumns) fits = false
      let colspan = Math.max(1, Math.min(cell.colspan, mostColumns - column))
      for (let next = 1; next < colspan; next++) if ((reach[column + next] ?? 0) > 0) colspan = next
      const rowspan = Math.min(cell.rowspan, left, spans.rowspan)
      for (let next = 0; next < colspan; next++) reach[column + next] = rowspan
      cells.push({ ...cell, colspan, rowspan })
      column += colspan
    }
    const covered = reach.map((rowsLeft) => rowsLeft > 0)
    for (const [at, rowsLeft] of reach.entries()) reach[at] = Math.max(0, (rowsLeft ?? 0) - 1)
    return { cells, covered }
  })
  const width = placed.reduce((most, { covered }) => Math.max(most, covered.length), 1)
  if (!fits || width * rows.length > limits.blocks) return null
  // A row with no cell of its own cannot be stored.
  if (placed.some(({ cells, covered }) => cells.length === 0 && covered.some(Boolean) && covered.every(Boolean)))
    return tableOf(rows.map((row) => row.map((cell) => ({ ...cell, rowspan: 1 }))))
  return {
    type: 'table',
    attrs: { widths: 'even' },
    content: placed.map(({ cells, covered }) => {
      const missing = Array.from({ length: width }, (_, at) => !covered[at]).filter(Boolean).length
      const header = cells.length > 0 && cells.every((cell) => cell.header)
      const filled = [...cells, ...Array.from({ length: missing }, () => emptyCell(header))]
      return { type: 'tableRow', content: filled.map(cellJson) }
    }),
  }
}

function emptyCell(header: boolean): Cell {
  return { header, colspan: 1, rowspan: 1, content: [] }
}

function cellJson({ header, colspan, rowspan, content }: Cell): DocJson {
  return {
    type: header ? 'tableHeader' : 'tableCell',
    attrs: { colspan, rowspan, colwidth: null },
    content: content.length > 0 ? content : [{ type: 'paragraph', attrs: { dir: null } }],
  }
}
