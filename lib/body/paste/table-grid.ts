import type { DocJson } from '../doc-json'

export type Cell = { header: boolean; colspan: number; rowspan: number; content: DocJson[] }

const most = { columns: 30, rows: 400 }

/**
 * A table from its rows: every row as wide as the widest, spans cut where they would leave the table, so that nothing has to
 * be mended after it is in the document.
 */
export function tableOf(rows: Cell[][]): DocJson {
  const given = rows.slice(0, most.rows)
  /** For each column, into how many further rows a cell from above reaches. */
  const reach: number[] = []
  const placed = given.map((row, index) => {
    const left = given.length - index
    const cells: Cell[] = []
    let column = 0
    const skipCovered = () => {
      while ((reach[column] ?? 0) > 0) column++
    }
    for (const cell of row) {
      skipCovered()
      if (column >= most.columns) break
      let colspan = Math.min(cell.colspan, most.columns - column)
      for (let next = 1; next < colspan; next++) if ((reach[column + next] ?? 0) > 0) colspan = next
      const rowspan = Math.min(cell.rowspan, left)
      for (let next = 0; next < colspan; next++) reach[column + next] = rowspan
      cells.push({ ...cell, colspan, rowspan })
      column += colspan
    }
    const covered = reach.map((rowsLeft) => rowsLeft > 0)
    for (const [at, rowsLeft] of reach.entries()) reach[at] = Math.max(0, (rowsLeft ?? 0) - 1)
    return { cells, covered }
  })
  // A row with no cell of its own cannot be stored.
  if (placed.some(({ cells, covered }) => cells.length === 0 && covered.some(Boolean) && covered.every(Boolean)))
    return tableOf(given.map((row) => row.map((cell) => ({ ...cell, rowspan: 1 }))))
  const width = Math.max(1, ...placed.map(({ covered }) => covered.length))
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
