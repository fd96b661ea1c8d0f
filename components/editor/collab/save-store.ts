import { initialSaveState, type SaveEvent, type SaveStatus, saveReducer, saveStatus } from './save-state'

/**
 * Holds what became of the text, apart from what draws it: only those who show it are drawn anew, and only when there is
 * something else to say. A letter typed while the one before is being saved changes nothing on the page.
 */
export type SaveStore = {
  report: (event: SaveEvent) => void
  /** The one thing to tell the person now; the same object as long as that is the same. */
  status: () => SaveStatus
  /** Calls `listener` when `status` gives another. Gives the way to stop. */
  subscribe: (listener: () => void) => () => void
}

export function openSaveStore(): SaveStore {
  const listeners = new Set<() => void>()
  let state = initialSaveState(null)
  let status = saveStatus(state)
  return {
    report: (event) => {
      state = saveReducer(state, event)
      const next = saveStatus(state)
      if (isSame(status, next)) return
      status = next
      for (const listener of listeners) listener()
    },
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function isSame(one: SaveStatus, other: SaveStatus): boolean {
  if (one.kind === 'saved' && other.kind === 'saved') return one.at.getTime() === other.at.getTime()
  const text = 'text' in one && 'text' in other ? one.text === other.text : true
  return one.kind === other.kind && text
}
