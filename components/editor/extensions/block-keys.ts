import { Extension } from '@tiptap/core'
import { moveBlocks } from '@/lib/body/commands/move-blocks'

/** Moves the selected blocks by keyboard. The key is taken also where nothing can move, so that the browser does nothing else. */
export const BlockKeys = Extension.create({
  name: 'blockKeys',

  addKeyboardShortcuts() {
    const move = (direction: -1 | 1) => () => {
      const { state, view } = this.editor
      moveBlocks(direction)(state, view.dispatch)
      return true
    }
    return { 'Alt-Shift-ArrowUp': move(-1), 'Alt-Shift-ArrowDown': move(1) }
  },
})
