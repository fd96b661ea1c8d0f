import { Node } from '@tiptap/core'

/** Who said it. */
export const Attribution = Node.create({
  name: 'attribution',
  content: 'inline*',
  defining: true,

  parseHTML() {
    return [{ tag: 'figcaption[data-part="attribution"]', priority: 60 }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['figcaption', { ...HTMLAttributes, 'data-part': 'attribution' }, 0]
  },
})
