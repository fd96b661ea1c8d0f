import { Extension } from '@tiptap/core'
import type { Slice } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { replaceAcrossBoxes } from './commands/across-boxes'
import { deleteAcrossFields, isField } from './commands/fields'

/** What typing, deleting and pasting do when the headline or the standfirst is concerned. */
export const FieldInput = Extension.create({
  name: 'fieldInput',
  priority: 500,

  addKeyboardShortcuts() {
    const remove = () =>
      deleteAcrossFields()(this.editor.state, this.editor.view.dispatch) ||
      replaceAcrossBoxes()(this.editor.state, this.editor.view.dispatch)
    return { Backspace: remove, 'Mod-Backspace': remove, Delete: remove, 'Mod-Delete': remove }
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
