import { Extension, isMacOS } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { withoutStandingComments } from '@/lib/body/without-comments'

/** Keeps each thread at one passage when text of Midad's own is pasted, or dragged as a copy. What is cut or moved keeps its threads. */
export const CommentsOnce = Extension.create({
  name: 'commentsOnce',

  addProseMirrorPlugins() {
    let dropped: 'moved' | 'copied' | null = null
    return [
      new Plugin({
        key: new PluginKey('commentsOnce'),
        props: {
          handleDOMEvents: {
            drop: ({ dragging }, event) => {
              dropped = dragging && !(isMacOS() ? event.altKey : event.ctrlKey) ? 'moved' : 'copied'
              return false
            },
            paste: () => {
              dropped = null
              return false
            },
          },
          transformPasted: (slice, { state: { doc, selection } }) => {
            if (dropped === 'moved') return slice
            // What is dropped takes the place of nothing, also where it comes from what is selected.
            return withoutStandingComments(slice, doc, dropped ? { from: 0, to: 0 } : selection)
          },
        },
      }),
    ]
  },
})
