import { Node } from '@tiptap/core'
import { insertBreak } from '../commands/insert-break'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    midadHardBreak: {
      /** Begins a new line in the same block. */
      setHardBreak: () => ReturnType
    }
  }
}

export const HardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,

  parseHTML() {
    return [{ tag: 'br' }]
  },

  renderHTML() {
    return ['br']
  },

  renderText() {
    return '\n'
  },

  addCommands() {
    return {
      setHardBreak:
        () =>
        ({ state, dispatch }) =>
          insertBreak(state, dispatch),
    }
  },

  addKeyboardShortcuts() {
    return {
      'Shift-Enter': () => this.editor.commands.setHardBreak(),
      'Mod-Enter': () => this.editor.commands.setHardBreak(),
    }
  },
})
