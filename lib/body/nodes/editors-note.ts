import { Node } from '@tiptap/core'
import { insertBlock } from '../commands/insert-block'
import { suggestionMarks } from '../marks/suggestions'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    midadEditorsNote: {
      insertEditorsNote: () => ReturnType
    }
  }
}

/** «ملاحظة المحرر»: the newsroom speaks to the reader about the article. */
export const EditorsNote = Node.create({
  name: 'editorsNote',
  group: 'block',
  content: 'paragraph+',
  marks: suggestionMarks,
  defining: true,

  parseHTML() {
    return [{ tag: 'aside[data-block="editors-note"]' }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['aside', { ...HTMLAttributes, class: 'editors-note', 'data-block': 'editors-note' }, 0]
  },

  addCommands() {
    return {
      insertEditorsNote:
        () =>
        ({ state, dispatch }) => {
          const block = this.type.createAndFill()
          return block !== null && insertBlock(block)(state, dispatch)
        },
    }
  },
})
