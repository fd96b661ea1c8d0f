import type { Editor } from '@tiptap/core'
import { type EditorState, TextSelection } from '@tiptap/pm/state'
import { useEffect, useState } from 'react'
import { isField } from '@/lib/body/commands/fields'

/**
 * Is text selected that the menu over the selection is for? Said only when the mouse has let go, and never where the
 * finger selects: the device has a menu of its own there.
 */
export function useBubble(editor: Editor): boolean {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const { dom } = editor.view
    let held = false
    let left = false
    let dismissed: EditorState['selection'] | null = null
    const look = () => {
      if (left) return
      const { selection } = editor.state
      if (dismissed && !dismissed.eq(selection)) dismissed = null
      setShown(!held && !dismissed && isFormattable(editor.state) && !byFinger() && hasFocus(dom))
    }
    const onDown = () => {
      held = true
      look()
    }
    const onUp = () => {
      held = false
      // The selection of the editor follows that of the browser.
      setTimeout(look)
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isFormattable(editor.state)) return
      dismissed = editor.state.selection
      look()
    }
    // While the focus goes from the text to the menu, nothing has it for a moment.
    const lookSoon = () => setTimeout(look)
    dom.addEventListener('pointerdown', onDown)
    dom.addEventListener('keydown', onKeyDown)
    document.addEventListener('pointerup', onUp)
    document.addEventListener('focusin', lookSoon)
    document.addEventListener('focusout', lookSoon)
    editor.on('transaction', lookSoon)
    return () => {
      dom.removeEventListener('pointerdown', onDown)
      dom.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('pointerup', onUp)
      document.removeEventListener('focusin', lookSoon)
      document.removeEventListener('focusout', lookSoon)
      editor.off('transaction', lookSoon)
      left = true
    }
  }, [editor])
  return shown
}

function isFormattable({ selection }: EditorState): boolean {
  return selection instanceof TextSelection && !selection.empty && !isField(selection.$from.parent.type.name)
}

function byFinger(): boolean {
  return matchMedia('(pointer: coarse)').matches
}

/** Is the focus in the text, or in the menu itself? */
function hasFocus(dom: Element): boolean {
  const { activeElement } = document
  return activeElement === dom || activeElement?.closest('[data-bubble]') !== null
}
