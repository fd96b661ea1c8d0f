import { Mark } from '@tiptap/core'
import { isDirection } from '@/lib/arabic/direction'
import { validAttribute } from '../attribute'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    midadIsolate: {
      /** Keeps the selected run together in its own direction: a phone number, C++, a score. */
      toggleIsolate: () => ReturnType
    }
  }
}

/**
 * A run that the text around it must not reorder (UAX #9, isolates). Stored as a mark and drawn as `<bdi>`; control
 * characters that would do the same are never stored. `dir` null: as its own first strong letter says.
 */
export const Isolate = Mark.create({
  name: 'isolate',
  inclusive: false,
  keepOnSplit: false,

  addAttributes() {
    return {
      dir: {
        default: null,
        validate: validAttribute('dir', (value) => value === null || isDirection(value)),
        parseHTML: (element) => {
          const dir = element.getAttribute('dir')?.toLowerCase()
          return isDirection(dir) ? dir : null
        },
        renderHTML: ({ dir }) => (dir ? { dir } : {}),
      },
    }
  },

  parseHTML() {
    return [{ tag: 'bdi' }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['bdi', { ...HTMLAttributes, spellcheck: 'false' }, 0]
  },

  addCommands() {
    return {
      toggleIsolate:
        () =>
        ({ commands }) =>
          commands.toggleMark(this.name, {}, { extendEmptyMarkRange: true }),
    }
  },

  addKeyboardShortcuts() {
    return { 'Mod-Alt-d': () => this.editor.commands.toggleIsolate() }
  },
})
