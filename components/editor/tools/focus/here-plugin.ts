import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

export const hereKey = new PluginKey('here')

/** Marks the block the caret stands in, so that the others can step back. */
export function herePlugin(): Plugin {
  return new Plugin({
    key: hereKey,
    props: {
      decorations({ doc, selection: { $head } }) {
        if ($head.depth === 0) return null
        return DecorationSet.create(doc, [Decoration.node($head.before(1), $head.after(1), { class: 'here' })])
      },
    },
  })
}
