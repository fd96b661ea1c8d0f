import { type Editor, Extension, isTextSelection, resolveFocusPosition } from '@tiptap/core'

/**
 * Lets the text take the keys as soon as a command asks for it. Tiptap's own command waits for the next frame: what is typed
 * until then goes to the field or the button where the person was before, and a caret that was moved meanwhile jumps back.
 */
export const FocusAtOnce = Extension.create({
  name: 'focusAtOnce',

  addCommands() {
    return {
      focus:
        (place = null, { scrollIntoView = true } = {}) =>
        ({ editor, view, tr, dispatch }) => {
          if (place === false || (place === null && view.hasFocus())) return true
          if (!dispatch) return true
          // A selected block or cells stay selected.
          if (place !== null || isTextSelection(editor.state.selection)) {
            const selection = resolveFocusPosition(tr.doc, place) ?? editor.state.selection
            const { storedMarks } = tr
            if (!editor.state.selection.eq(selection)) tr.setSelection(selection)
            else if (storedMarks) tr.setStoredMarks(storedMarks)
          }
          // When the command is over: the selection that the focus shows is the one it leaves behind.
          queueMicrotask(() => takeKeys(editor, scrollIntoView))
          return true
        },
    }
  },
})

function takeKeys(editor: Editor, scroll: boolean): void {
  if (editor.isDestroyed) return
  editor.view.focus()
  if (scroll) editor.commands.scrollIntoView()
}
