import { Mark } from '@tiptap/core'
import { validAttribute } from '../attribute'
import { heldMark } from '../commands/held-mark'
import { tkPassage } from '../commands/tk-passage'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    midadTk: {
      /**
       * Marks what is selected, or the word at the caret, as still to be completed, or as complete again; with neither,
       * what is typed next.
       */
      toggleTk: () => ReturnType
      /** Marks the same, or says anew what is missing there. */
      setTk: (attributes: { note: string }) => ReturnType
      unsetTk: () => ReturnType
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
        () =>
        ({ state, tr, dispatch, commands }) => {
          if (heldMark(state, this.type)) {
            if (dispatch) tr.removeStoredMark(this.type)
            return true
          }
          const passage = tkPassage(state)
          if (!passage) return commands.toggleMark(this.name)
          return passage.whole ? commands.unsetTk() : commands.setTk({ note: passage.note ?? '' })
        },
      setTk:
        ({ note }) =>
        ({ state, tr, dispatch }) => {
          const passage = tkPassage(state)
          if (passage && dispatch)
            for (const { from, to } of passage.ranges)
              tr.addMark(from, to, this.type.create({ note: note.slice(0, maxNote) }))
          return passage !== null
        },
      unsetTk:
        () =>
        ({ state, tr, dispatch }) => {
          const passage = tkPassage(state)
          if (passage && dispatch) for (const { from, to } of passage.ranges) tr.removeMark(from, to, this.type)
          return passage !== null
        },
    }
  },

  addKeyboardShortcuts() {
    return { 'Mod-Alt-k': () => this.editor.commands.toggleTk() }
  },
})

/** The longest note, in characters. */
export const maxNote = 200
