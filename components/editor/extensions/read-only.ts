import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** Tells assistive technology when the text can only be read, and lets the keyboard scroll its tables then. */
export const ReadOnly = Extension.create({
  name: 'readOnly',

  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        key: new PluginKey('readOnly'),
        props: {
          attributes: (): Record<string, string> => (editor.isEditable ? {} : { 'aria-readonly': 'true' }),
          // While it is edited the caret scrolls them, and a focus of their own would take it away.
          decorations: ({ doc }) => (editor.isEditable ? null : DecorationSet.create(doc, tables(doc))),
        },
      }),
    ]
  },
})

function tables(doc: Node): Decoration[] {
  const found: Decoration[] = []
  doc.forEach((block, offset) => {
    if (block.type.name === 'table') found.push(Decoration.node(offset, offset + block.nodeSize, { tabindex: '0' }))
  })
  return found
}
