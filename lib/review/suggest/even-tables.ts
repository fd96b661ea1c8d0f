import type { Node } from '@tiptap/pm/model'

/**
 * Have all rows of every table as many cells, struck ones and inserted ones too? A table of which that is not true mends
 * itself in every editor that has it open, and so would change without anybody's suggestion.
 */
export function hasEvenTables(doc: Node): boolean {
  let even = true
  doc.descendants((node) => {
    if (node.type.name === 'table') even &&= isEven(node)
    return even && !node.isTextblock
  })
  return even
}

function isEven(table: Node): boolean {
  const widths = Array.from({ length: table.childCount }, () => 0)
  table.forEach((row, _, index) => {
    row.forEach(({ attrs: { colspan, rowspan } }) => {
      for (let at = index; at < index + rowspan; at++) widths[at] = (widths[at] ?? 0) + colspan
    })
  })
  return widths.length === table.childCount && new Set(widths).size === 1
}
