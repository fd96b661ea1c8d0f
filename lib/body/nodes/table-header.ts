import { Node } from '@tiptap/core'
import { cellAttributes } from '../cell-attributes'
import { suggestionMarks } from '../marks/suggestions'

export const TableHeader = Node.create({
  name: 'tableHeader',
  content: 'paragraph+',
  marks: suggestionMarks,
  isolating: true,

  addAttributes: cellAttributes,

  parseHTML() {
    return [{ tag: 'th' }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['th', HTMLAttributes, 0]
  },
})
