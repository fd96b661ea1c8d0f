import { Node } from '@tiptap/core'
import { backIntoField, keepFieldEnd, leaveBody, leaveField } from '../commands/fields'
import { suggestionMarks } from '../marks/suggestions'

/** The standfirst (الملخص): plain text, always the second node, may be empty. */
export const Standfirst = Node.create({
  name: 'standfirst',
  content: 'text*',
  marks: `tk comment ${suggestionMarks}`,
  defining: true,
  isolating: true,
  selectable: false,
  // Its keys come before those of lists and of the editor's core.
  priority: 500,

  parseHTML() {
    return [{ tag: 'p[data-field="standfirst"]', priority: 60 }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['p', { ...HTMLAttributes, 'data-field': 'standfirst' }, 0]
  },

  addKeyboardShortcuts() {
    const { editor } = this
    const leave = () => leaveField('standfirst')(editor.state, editor.view.dispatch)
    const back = () =>
      backIntoField('standfirst')(editor.state, editor.view.dispatch) || leaveBody(editor.state, editor.view.dispatch)
    const keep = () => keepFieldEnd('standfirst')(editor.state)
    return {
      Enter: leave,
      'Shift-Enter': leave,
      'Mod-Enter': leave,
      Backspace: back,
      'Mod-Backspace': back,
      'Shift-Backspace': back,
      Delete: keep,
      'Mod-Delete': keep,
    }
  },
})
