import { Node } from '@tiptap/core'
import { insertBlock } from '../commands/insert-block'
import { suggestionMarks } from '../marks/suggestions'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    midadPullQuote: {
      insertPullQuote: () => ReturnType
    }
  }
}

/** «اقتباس بارز»: words worth reading large, and who said them. */
export const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'pullQuoteText attribution',
  marks: suggestionMarks,
  defining: true,
  isolating: true,

  parseHTML() {
    return [{ tag: 'figure[data-block="pull-quote"]' }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['figure', { ...HTMLAttributes, class: 'pull-quote', 'data-block': 'pull-quote' }, 0]
  },

  addCommands() {
    return {
      insertPullQuote:
        () =>
        ({ state, dispatch }) => {
          const block = this.type.createAndFill()
          return block !== null && insertBlock(block)(state, dispatch)
        },
    }
  },
})
