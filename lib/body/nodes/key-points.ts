import { Node } from '@tiptap/core'
import { insertBlock } from '../commands/insert-block'
import { suggestionMarks } from '../marks/suggestions'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    midadKeyPoints: {
      insertKeyPoints: () => ReturnType
    }
  }
}

/** «النقاط الرئيسية»: the story in a few lines. */
export const KeyPoints = Node.create({
  name: 'keyPoints',
  group: 'block',
  content: 'listItem+',
  marks: suggestionMarks,
  defining: true,

  parseHTML() {
    return [{ tag: 'ul[data-block="key-points"]', priority: 60 }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['ul', { ...HTMLAttributes, class: 'key-points', 'data-block': 'key-points' }, 0]
  },

  addCommands() {
    return {
      insertKeyPoints:
        () =>
        ({ state, dispatch }) => {
          const block = this.type.createAndFill()
          return block !== null && insertBlock(block)(state, dispatch)
        },
    }
  },
})
