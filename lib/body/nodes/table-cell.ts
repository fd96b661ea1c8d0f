import { Node } from '@tiptap/core'
import { cellAttributes } from '../cell-attributes'
import { suggestionMarks } from '../marks/suggestions'

export const TableCell = Node.create({
  name: 'tableCell',
  content: 'paragraph+',
  marks: suggestionMarks,
  isolating: true,

  addAttributes: cellAttributes,

  parseHTML() {
    return [{ tag: 'td' }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['td', HTMLAttributes, 0]
  },
})
