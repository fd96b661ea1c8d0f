import { Node } from '@tiptap/core'
import { insertBlock } from '../commands/insert-block'
import { suggestionMarks } from '../marks/suggestions'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    midadFactBox: {
      insertFactBox: () => ReturnType
    }
  }
}

/** «إطار معلومات»: background set apart from the story. */
export const FactBox = Node.create({
  name: 'factBox',
  group: 'block',
  content: 'factBoxTitle (paragraph | list)+',
  marks: suggestionMarks,
  defining: true,
  isolating: true,

  parseHTML() {
    return [{ tag: 'aside[data-block="fact-box"]' }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['aside', { ...HTMLAttributes, class: 'fact-box', 'data-block': 'fact-box' }, 0]
  },

  addCommands() {
    return {
      insertFactBox:
        () =>
        ({ state, dispatch }) => {
          const block = this.type.createAndFill()
          return block !== null && insertBlock(block)(state, dispatch)
        },
    }
  },
})
