import { Node } from '@tiptap/core'
import { backIntoField, keepFieldEnd, leaveField } from '../commands/fields'
import { suggestionMarks } from '../marks/suggestions'

/** The headline: one line of plain text, always the first node. */
export const Headline = Node.create({
  name: 'headline',
  content: 'text*',
  marks: `tk comment ${suggestionMarks}`,
  defining: true,
  isolating: true,
  selectable: false,
  // Its keys come before those of lists and of the editor's core.
  priority: 500,

  parseHTML() {
    return [{ tag: 'h1[data-field="headline"]', priority: 60 }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['h1', { ...HTMLAttributes, 'data-field': 'headline' }, 0]
  },

  addKeyboardShortcuts() {
    const leave = () => leaveField('headline')(this.editor.state, this.editor.view.dispatch)
    const back = () => backIntoField('headline')(this.editor.state, this.editor.view.dispatch)
    const keep = () => keepFieldEnd('headline')(this.editor.state)
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
