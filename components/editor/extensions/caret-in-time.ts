import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/**
 * Lets every key act where the caret is. The browser moves it at once but tells so later, and when a busy page has let keys
 * pile up, the next one comes before: what was typed after End went to where the caret had been, or was lost.
 */
export const CaretInTime = Extension.create({
  name: 'caretInTime',
  // Before all that acts on a key.
  priority: 20_000,

  addProseMirrorPlugins() {
    let told: Place | null = null
    const tellIfMoved = (view: EditorView) => {
      const place = placeOf(view.dom.ownerDocument.getSelection())
      if (!view.composing && place && !isSame(place, told))
        view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
      return false
    }
    return [
      new Plugin({
        key: new PluginKey('caretInTime'),
        props: { handleDOMEvents: { keydown: tellIfMoved, beforeinput: tellIfMoved } },
        view({ dom: { ownerDocument: page } }) {
          const onSelectionChange = () => {
            told = placeOf(page.getSelection())
          }
          page.addEventListener('selectionchange', onSelectionChange)
          return { destroy: () => page.removeEventListener('selectionchange', onSelectionChange) }
        },
      }),
    ]
  },
})

type Place = Pick<Selection, 'anchorNode' | 'anchorOffset' | 'focusNode' | 'focusOffset'>

function placeOf(selection: Selection | null): Place | null {
  if (!selection) return null
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
  return { anchorNode, anchorOffset, focusNode, focusOffset }
}

function isSame(one: Place, other: Place | null): boolean {
  return (
    one.anchorNode === other?.anchorNode &&
    one.anchorOffset === other.anchorOffset &&
    one.focusNode === other.focusNode &&
    one.focusOffset === other.focusOffset
  )
}
