import { Mark } from '@tiptap/core'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    midadStrike: {
      toggleStrike: () => ReturnType
    }
  }
}

export const Strike = Mark.create({
  name: 'strike',

  parseHTML() {
    return [
      { tag: 's' },
      { tag: 'strike' },
      { tag: 'del:not([data-suggestion])' },
      { style: 'text-decoration', consuming: false, getAttrs: (line) => /\bline-through\b/.test(line) && null },
    ]
  },

  renderHTML({ HTMLAttributes }) {
    return ['s', HTMLAttributes, 0]
  },

  addCommands() {
    return {
      toggleStrike:
        () =>
        ({ commands }) =>
          commands.toggleMark(this.name),
    }
  },

  addKeyboardShortcuts() {
    return { 'Mod-Shift-s': () => this.editor.commands.toggleStrike() }
  },
})
