import type { Editor } from '@tiptap/core'

/**
 * Lets a click on the empty paper below the text go on at its end, as on any sheet. Gives the way to stop.
 * @param paper the element around the text
 */
export function goOnBelow(paper: HTMLElement, editor: Editor): () => void {
  const onMouseDown = (event: MouseEvent) => {
    const isBelow = event.target === paper && event.clientY > editor.view.dom.getBoundingClientRect().bottom
    if (!isBelow || event.button !== 0 || !editor.isEditable) return
    // The press would take the focus away from the text.
    event.preventDefault()
    editor.commands.focus('end')
  }
  paper.addEventListener('mousedown', onMouseDown)
  return () => paper.removeEventListener('mousedown', onMouseDown)
}
