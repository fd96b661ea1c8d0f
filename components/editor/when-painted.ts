import type { Editor } from '@tiptap/core'

/** A page that is not shown paints nothing; what waits for it should not wait for ever. Milliseconds. */
const unpaintedMs = 200

/** How much of what a frame takes the newest one tells: some ten keys tell a slow device from a slow moment. */
const newest = 0.2

/** `unpainted`: something changed and its frame has not been painted. */
type Watch = { listeners: Set<() => void>; once: Set<() => void>; unpainted: boolean; frameMs: number | null }

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

/**
 * Milliseconds the page works for a frame in which the document changed, over the last few: how slow this device is. Without the
 * time it waits for the screen; 0 before the first.
 */
export function frameMs(editor: Editor): number {
  return watchOf(editor).frameMs ?? 0
}

function watchOf(editor: Editor): Watch {
  const known = watches.get(editor)
  if (known) return known
  const watch: Watch = { listeners: new Set(), once: new Set(), unpainted: false, frameMs: null }
  watches.set(editor, watch)
  const tell = () => {
    if (!watch.unpainted) return
    watch.unpainted = false
    const waited = [...watch.listeners, ...watch.once]
    watch.once.clear()
    if (editor.isDestroyed) return
    for (const listener of waited) {
      try {
        listener()
      } catch (fault) {
        // What is drawn around the text must never keep the text from being sent.
        reportError(fault)
      }
    }
  }
  editor.on('transaction', () => {
    if (watch.unpainted) return
    watch.unpainted = true
    // A task begun in the frame runs when it has been painted.
    requestAnimationFrame(() => {
      const begun = performance.now()
      setTimeout(() => {
        const took = performance.now() - begun
        watch.frameMs = watch.frameMs === null ? took : watch.frameMs + newest * (took - watch.frameMs)
        tell()
      })
    })
    setTimeout(tell, unpaintedMs)
  })
  return watch
}
