import { Mark } from '@tiptap/core'
import { isDirection, runDirection } from '@/lib/arabic/direction'
import { validAttribute } from '../attribute'
import { heldMark } from '../commands/held-mark'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    midadIsolate: {
      /** Keeps the selected run together in its own direction, or what is typed next: a phone number, C++, a score. */
      toggleIsolate: () => ReturnType
    }
  }
}

/**
 * A run that the text around it must not reorder (UAX #9, isolates). Stored as a mark and drawn as `<bdi>`; control
 * characters that would do the same are never stored. New ones say their direction, so that a run is one thing in every
 * version; `dir` is null in texts of before, where it follows the first letter.
 */
export const Isolate = Mark.create({
  name: 'isolate',
  inclusive: false,
  keepOnSplit: false,
  // Around all other marks: one that is on part of a run would make two of it, each set where the text around puts it.
  priority: 960,

  addAttributes() {
    return {
      dir: {
        default: null,
        validate: validAttribute('dir', (value) => value === null || isDirection(value)),
        parseHTML: (element) => {
          const dir = element.getAttribute('dir')?.toLowerCase()
          return isDirection(dir) ? dir : runDirection(element.textContent ?? '')
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
        ({ commands, editor, state, tr, dispatch }) => {
          const { ranges } = state.selection
          if (heldMark(state, this.type)) {
            if (dispatch) tr.removeStoredMark(this.type)
            return true
          }
          if (editor.isActive(this.name)) return commands.unsetMark(this.name, { extendEmptyMarkRange: true })
          const dirs = ranges.map(({ $from, $to }) => runDirection(state.doc.textBetween($from.pos, $to.pos, ' ')))
          if (ranges.length === 1) return commands.setMark(this.name, { dir: dirs[0] })
          if (dispatch)
            for (const [index, { $from, $to }] of ranges.entries())
              tr.addMark($from.pos, $to.pos, this.type.create({ dir: dirs[index] }))
          return true
        },
    }
  },

  addKeyboardShortcuts() {
    // The key of the brackets. With Option, D is that of the Dock on a Mac and of the desktop on Linux.
    return { 'Mod-Shift-9': () => this.editor.commands.toggleIsolate() }
  },
})
