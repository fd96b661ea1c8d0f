import { Node } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { validAttribute } from '../attribute'
import { insertBlock } from '../commands/insert-block'
import { suggestionMarks } from '../marks/suggestions'

/** How the columns share the width. Chosen from these, never dragged: the same on every screen and by every hand. */
export const tableWidths = ['even', 'first_wide', 'first_narrow'] as const
export type TableWidths = (typeof tableWidths)[number]

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    midadTable: {
      /** A table with a row of headers. */
      insertTable: (size: { rows: number; columns: number }) => ReturnType
      setTableWidths: (widths: TableWidths) => ReturnType
    }
  }
}

export const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  marks: suggestionMarks,
  isolating: true,

  // What prosemirror-tables knows the parts of a table by.
  extendNodeSchema({ name }) {
    const role = { table: 'table', tableRow: 'row', tableCell: 'cell', tableHeader: 'header_cell' }[name as string]
    return role ? { tableRole: role } : {}
  },

  addAttributes() {
    return {
      widths: {
        default: 'even',
        validate: validAttribute('widths', isTableWidths),
        parseHTML: (element) => {
          const widths = element.getAttribute('data-widths')
          return isTableWidths(widths) ? widths : 'even'
        },
        // The class is what blocks.css knows, from the page of readers too.
        renderHTML: ({ widths }) => ({ 'data-widths': widths, class: String(widths).replaceAll('_', '-') }),
      },
    }
  },

  parseHTML() {
    return [{ tag: 'table' }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['div', { class: 'table-frame' }, ['table', HTMLAttributes, ['tbody', 0]]]
  },

  addCommands() {
    return {
      insertTable:
        ({ rows, columns }) =>
        ({ state, dispatch }) => {
          const { tableRow, tableCell, tableHeader } = state.schema.nodes
          if (!tableRow || !tableCell || !tableHeader) return false
          const row = (type: typeof tableCell) =>
            tableRow.create(
              null,
              Array.from({ length: columns }, () => type.createAndFill()).filter((cell) => cell !== null),
            )
          const body = Array.from({ length: Math.max(1, rows - 1) }, () => row(tableCell))
          return insertBlock(this.type.create(null, [row(tableHeader), ...body]))(state, dispatch)
        },
      setTableWidths:
        (widths) =>
        ({ state, tr, dispatch }) => {
          const { $from } = state.selection
          for (let depth = $from.depth; depth > 0; depth--) {
            if ($from.node(depth).type !== this.type) continue
            dispatch?.(tr.setNodeAttribute($from.before(depth), 'widths', widths))
            return true
          }
          return false
        },
    }
  },

  addKeyboardShortcuts() {
    return {
      // The table becomes a paragraph again when nothing was written in it.
      Backspace: () => {
        const { state, view } = this.editor
        const { $from, empty } = state.selection
        const { paragraph } = state.schema.nodes
        for (let depth = $from.depth; empty && paragraph && depth > 0; depth--) {
          const node = $from.node(depth)
          if (node.type !== this.type || node.textContent !== '' || $from.pos > $from.start(depth) + 3) continue
          const tr = state.tr.replaceWith($from.before(depth), $from.after(depth), paragraph.create())
          view.dispatch(tr.setSelection(TextSelection.create(tr.doc, $from.before(depth) + 1)))
          return true
        }
        return false
      },
    }
  },
})

export function isTableWidths(value: unknown): value is TableWidths {
  return tableWidths.some((widths) => widths === value)
}
