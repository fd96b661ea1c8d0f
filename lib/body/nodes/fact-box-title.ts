import { Node } from '@tiptap/core'
import { suggestionMarks } from '../marks/suggestions'

export const FactBoxTitle = Node.create({
  name: 'factBoxTitle',
  content: 'text*',
  marks: `isolate tk comment ${suggestionMarks}`,
  defining: true,

  parseHTML() {
    return [{ tag: 'h3[data-part="title"]', priority: 60 }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['h3', { ...HTMLAttributes, class: 'block-title', 'data-part': 'title' }, 0]
  },
})
