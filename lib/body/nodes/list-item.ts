import { Node } from '@tiptap/core'
import { liftItem, sinkItem } from '../commands/item-levels'
import { isItemStart, joinFromListEnd, joinIntoList } from '../commands/lists'
import { suggestionMarks } from '../marks/suggestions'

export const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph (paragraph | list)*',
  marks: suggestionMarks,
  defining: true,

  parseHTML() {
    return [{ tag: 'li' }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['li', HTMLAttributes, 0]
  },

  addKeyboardShortcuts() {
    const { editor } = this
    const back = () =>
      editor.commands.undoInputRule() ||
      (isItemStart(editor.state) ? liftItem : joinIntoList)(editor.state, editor.view.dispatch)
    const forward = () => joinFromListEnd(editor.state, editor.view.dispatch)
    return {
      Enter: () => editor.commands.splitListItem(this.name),
      Tab: () => sinkItem(editor.state, editor.view.dispatch),
      'Shift-Tab': () => liftItem(editor.state, editor.view.dispatch),
      Backspace: back,
      'Mod-Backspace': back,
      Delete: forward,
      'Mod-Delete': forward,
    }
  },
})
