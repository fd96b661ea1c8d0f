import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'

/** Tells assistive technology when the text can only be read. */
export const ReadOnly = Extension.create({
  name: 'readOnly',

  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        key: new PluginKey('readOnly'),
        props: { attributes: (): Record<string, string> => (editor.isEditable ? {} : { 'aria-readonly': 'true' }) },
      }),
    ]
  },
})
