import { Node } from '@tiptap/core'
import { backIntoPart, leaveBox, leavePart } from '../commands/parts'

export const PullQuoteText = Node.create({
  name: 'pullQuoteText',
  content: 'inline*',
  defining: true,
  priority: 400,

  parseHTML() {
    return [{ tag: 'blockquote[data-part="text"]', priority: 60 }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['blockquote', { ...HTMLAttributes, 'data-part': 'text' }, 0]
  },

  addKeyboardShortcuts() {
    // For every part of every block: keys ask where the caret is.
    return {
      Enter: () =>
        leavePart(this.editor.state, this.editor.view.dispatch) ||
        leaveBox(this.editor.state, this.editor.view.dispatch),
      Backspace: () => backIntoPart(this.editor.state, this.editor.view.dispatch),
    }
  },
})
