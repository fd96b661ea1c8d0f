import { InputRule, Node } from '@tiptap/core'
import { insertBlock } from '../commands/insert-block'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    midadDivider: {
      insertDivider: () => ReturnType
    }
  }
}

export const Divider = Node.create({
  name: 'divider',
  group: 'block',
  atom: true,

  parseHTML() {
    return [{ tag: 'hr' }]
  },

  renderHTML() {
    return ['hr']
  },

  addCommands() {
    return {
      insertDivider:
        () =>
        ({ state, dispatch }) =>
          insertBlock(this.type.create())(state, dispatch),
    }
  },

  addInputRules() {
    return [
      new InputRule({
        find: /^(\*\*\*|___)\s?$/,
        handler: ({ state, range, chain }) => {
          const { $from } = state.selection
          if ($from.depth !== 1 || $from.parent.type.name !== 'paragraph') return null
          chain().deleteRange(range).insertDivider().run()
        },
      }),
    ]
  },
})
