import { Node, wrappingInputRule } from '@tiptap/core'
import { suggestionMarks } from '../marks/suggestions'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    midadBlockquote: {
      toggleBlockquote: () => ReturnType
    }
  }
}

export const Blockquote = Node.create({
  name: 'blockquote',
  group: 'block',
  content: '(paragraph | list)+',
  marks: suggestionMarks,
  defining: true,

  parseHTML() {
    return [{ tag: 'blockquote' }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['blockquote', HTMLAttributes, 0]
  },

  addCommands() {
    return {
      toggleBlockquote:
        () =>
        ({ commands }) =>
          commands.toggleWrap(this.name),
    }
  },

  addKeyboardShortcuts() {
    return { 'Mod-Shift-b': () => this.editor.commands.toggleBlockquote() }
  },

  addInputRules() {
    return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })]
  },
})
