import { Extension } from '@tiptap/core'
import { deleteSelection } from '@tiptap/pm/commands'
import type { Slice } from '@tiptap/pm/model'
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { replaceAcrossBoxes } from './commands/across-boxes'
import { deleteAcrossFields, isField } from './commands/fields'
import { isRunningBlock } from './commands/turn-text'

/** What typing, deleting, Enter and pasting do when the headline, the standfirst or more than one block is concerned. */
export const FieldInput = Extension.create({
  name: 'fieldInput',
  priority: 500,

  addKeyboardShortcuts() {
    const remove = () =>
      deleteAcrossFields()(this.editor.state, this.editor.view.dispatch) ||
      replaceAcrossBoxes()(this.editor.state, this.editor.view.dispatch)
    // Tiptap deletes what is selected and splits where it began, which may by then be no place in a text.
    const replaceByBreak = () => {
      const { editor } = this
      const { selection } = editor.state
      if (!(selection instanceof TextSelection) || selection.$from.sameParent(selection.$to)) return false
      if (!remove()) deleteSelection(editor.state, editor.view.dispatch)
      const { empty, $from } = editor.state.selection
      if (empty && isRunningBlock($from.parent))
        editor.commands.splitListItem('listItem') || editor.commands.splitBlock()
      return true
    }
    return { Enter: replaceByBreak, Backspace: remove, 'Mod-Backspace': remove, Delete: remove, 'Mod-Delete': remove }
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey('fieldInput'),
        props: {
          handleTextInput: (view, _from, _to, text) =>
            deleteAcrossFields(text)(view.state, view.dispatch) || replaceAcrossBoxes(text)(view.state, view.dispatch),
          handlePaste(view, _event, slice) {
            const { $from, $to } = view.state.selection
            if (!isField($from.parent.type.name) || !$from.sameParent($to)) return false
            view.dispatch(view.state.tr.insertText(oneLine(slice)).setMeta('paste', true).scrollIntoView())
            return true
          },
        },
      }),
    ]
  },
})

/** The text of pasted paragraphs as one line: a headline has no second one. */
export function oneLine(slice: Slice): string {
  return slice.content.textBetween(0, slice.content.size, ' ', ' ').replace(/\s+/gu, ' ')
}
