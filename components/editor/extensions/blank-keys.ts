import { Extension } from '@tiptap/core'
import { leaveBlank } from '@/lib/body/commands/leave-blank'

/** Enter in a line that a suggestion has only begun leaves its list, as it does in an empty one. */
export const BlankKeys = Extension.create({
  name: 'blankKeys',
  // Before what lists make of it.
  priority: 200,

  addKeyboardShortcuts() {
    return { Enter: () => leaveBlank(this.editor.state, this.editor.view.dispatch) }
  },
})
