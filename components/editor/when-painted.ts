import type { Editor } from '@tiptap/core'

/** A page that is not shown paints nothing; what waits for it should not wait for ever. Milliseconds. */
const unpaintedMs = 200

/** `unpainted`: something changed and its frame has not been painted. */
type Watch = { listeners: Set<() => void>; once: Set<() => void>; unpainted: boolean }

const watches = new WeakMap<Editor, Watch>()

/**
 * Calls `listener` after each burst of transactions, when the frame with them has been painted: what stands around the text
 * must not make a key wait. Gives the way to stop.
 */
export function whenPainted(editor: Editor, listener: () => void): () => void {
  const { listeners } = watchOf(editor)
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Runs it as soon as what was changed until now has been painted: at once, if it has been. */
export function oncePainted(editor: Editor, run: () => void): void {
  const { unpainted, once } = watchOf(editor)
  if (unpainted) once.add(run)
  else run()
}

function watchOf(editor: Editor): Watch {
  const known = watches.get(editor)
  if (known) return known
  const watch: Watch = { listeners: new Set(), once: new Set(), unpainted: false }
  watches.set(editor, watch)
  const tell = () => {
    if (!watch.unpainted) return
    watch.unpainted = false
    const waited = [...watch.listeners, ...watch.once]
    watch.once.clear()
    if (!editor.isDestroyed) for (const listener of waited) listener()
  }
  editor.on('transaction', () => {
    if (watch.unpainted) return
    watch.unpainted = true
    // A task begun in the frame runs when it has been painted.
    requestAnimationFrame(() => setTimeout(tell))
    setTimeout(tell, unpaintedMs)
  })
  return watch
}
