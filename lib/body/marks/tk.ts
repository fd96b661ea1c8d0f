import { Mark } from '@tiptap/core'
import { validAttribute } from '../attribute'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    midadTk: {
      /** Marks the selected words as still to be completed, or as complete again. */
      toggleTk: (attributes?: { note: string }) => ReturnType
    }
  }
}

/** «للاستكمال»: something is missing here. An article with such a mark cannot be published. `note` says what is missing. */
export const Tk = Mark.create({
  name: 'tk',
  inclusive: false,
  keepOnSplit: false,

  addAttributes() {
    return {
      note: {
        default: '',
        validate: validAttribute('note', (value) => typeof value === 'string' && value.length <= maxNote),
        parseHTML: (element) => (element.getAttribute('data-tk') ?? '').slice(0, maxNote),
        renderHTML: ({ note }) => ({ 'data-tk': note, ...(note ? { title: note } : {}) }),
      },
    }
  },

  parseHTML() {
    return [{ tag: 'mark[data-tk]' }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['mark', HTMLAttributes, 0]
  },

  addCommands() {
    return {
      toggleTk:
        (attributes = { note: '' }) =>
        ({ commands }) =>
          commands.toggleMark(this.name, attributes, { extendEmptyMarkRange: true }),
    }
  },

  addKeyboardShortcuts() {
    return { 'Mod-Alt-k': () => this.editor.commands.toggleTk() }
  },
})

const maxNote = 200
