import { Node } from '@tiptap/core'
import { turnText } from '../commands/turn-text'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    midadParagraph: {
      /** Makes the selected blocks paragraphs. */
      setParagraph: () => ReturnType
    }
  }
}

export const Paragraph = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  // The first block of the schema: what an empty body is filled with and Enter goes on with.
  priority: 1000,

  parseHTML() {
    return [{ tag: 'p' }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['p', HTMLAttributes, 0]
  },

  addCommands() {
    return {
      setParagraph: () => (props) => turnText(this.type)(props),
    }
  },

  addKeyboardShortcuts() {
    return { 'Mod-Alt-0': () => this.editor.commands.setParagraph() }
  },
})
