import { Node } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import { bodySchema } from '@/lib/body/schema'
import { doc, p, quote, table } from '@/lib/body/testing'
import { hasEvenTables } from './even-tables'

/** A table of cells given as [columns, rows] they take. */
const cells = (...rows: [number, number][][]) => ({
  ...table(),
  content: rows.map((row) => ({
    type: 'tableRow',
    content: row.map(([colspan, rowspan]) => ({
      type: 'tableCell',
      attrs: { colspan, rowspan, colwidth: null },
      content: [p()],
    })),
  })),
})
const one: [number, number] = [1, 1]

test.each([
  [true, 'no table', quote(p('x'))],
  [true, 'as many cells in each row', cells([one, one], [one, one])],
  [true, 'a cell over two columns', cells([one, one], [[2, 1]])],
  [true, 'a cell over two rows', cells([[1, 2], one], [one])],
  [false, 'a cell less', cells([one, one], [one])],
  [false, 'a cell over two columns beside what it took in', cells([one, one], [[2, 1], one])],
  [false, 'a cell that goes on below the table', cells([one, one], [[1, 2], one])],
] as const)('%s: %s', (even, _, block) => {
  expect(hasEvenTables(Node.fromJSON(bodySchema, doc('', '', block)))).toBe(even)
})
