import type { Editor } from '@tiptap/core'

/** A page that is not shown paints nothing; what waits for it should not wait for ever. Milliseconds. */
const unpaintedMs = 200

const listeners = new WeakMap<Editor, Set<() => void>>()

/**
 * Calls `listener` after each burst of transactions, when the frame with them has been painted: what stands around the text
 * must not make a key wait. Gives the way to stop.
 */
export function whenPainted(editor: Editor, listener: () => void): () => void {
  const all = listeners.get(editor) ?? listenTo(editor)
  all.add(listener)
  return () => all.delete(listener)
}

function listenTo(editor: Editor): Set<() => void> {
  const all = new Set<() => void>()
  listeners.set(editor, all)
  let waiting = false
  const tell = () => {
    if (!waiting) return
    waiting = false
    if (!editor.isDestroyed) for (const listener of all) listener()
  }
  editor.on('transaction', () => {
    if (waiting) return
    waiting = true
    // A task begun in the frame runs when it has been painted.
    requestAnimationFrame(() => setTimeout(tell))
    setTimeout(tell, unpaintedMs)
  })
  return all
}
