import { Extension, isMacOS } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { withoutStandingComments } from '@/lib/body/without-comments'

/** Keeps each thread at one passage when text of Midad's own is pasted, or dragged as a copy. What is cut or moved keeps its threads. */
export const CommentsOnce = Extension.create({
  name: 'commentsOnce',

  addProseMirrorPlugins() {
    let moving = false
    return [
      new Plugin({
        key: new PluginKey('commentsOnce'),
        props: {
          handleDOMEvents: {
            drop: (_view, event) => {
              moving = !(isMacOS() ? event.altKey : event.ctrlKey)
              return false
            },
          },
          transformPasted: (slice, { state, dragging }) =>
            dragging && moving ? slice : withoutStandingComments(slice, state.doc, state.selection),
        },
      }),
    ]
  },
})
