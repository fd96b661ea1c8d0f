import { Node, wrappingInputRule } from '@tiptap/core'
import { isRunningText } from '../commands/turn-text'
import { suggestionMarks } from '../marks/suggestions'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    midadBulletList: {
      toggleBulletList: () => ReturnType
    }
  }
}

export const BulletList = Node.create({
  name: 'bulletList',
  group: 'block list',
  content: 'listItem+',
  marks: suggestionMarks,

  parseHTML() {
    return [{ tag: 'ul' }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['ul', HTMLAttributes, 0]
  },

  addCommands() {
    return {
      toggleBulletList:
        () =>
        ({ state, commands }) =>
          isRunningText(state) && commands.toggleList(this.name, 'listItem'),
    }
  },

  addKeyboardShortcuts() {
    return { 'Mod-Shift-8': () => this.editor.commands.toggleBulletList() }
  },

  addInputRules() {
    return [wrappingInputRule({ find: /^\s*[-+*•]\s$/, type: this.type })]
  },
})
