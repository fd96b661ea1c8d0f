import { initialSaveState, type SaveEvent, type SaveStatus, saveReducer, saveStatus } from './save-state'

/**
 * Holds what became of the text, apart from what draws it: only those who show it are drawn anew, and only when there is
 * something else to say. A letter typed while the one before is being saved changes nothing on the page.
 */
export type SaveStore = {
  report: (event: SaveEvent) => void
  /** The one thing to tell the person now; the same object as long as that is the same. */
  status: () => SaveStatus
  /**
   * The same without the letters on their way: what stands there before and after them. With keys it stays the same object
   * for the minute that is shown.
   */
  calm: () => SaveStatus
  /** Calls `listener` when `status` gives another. Gives the way to stop. */
  subscribe: (listener: () => void) => () => void
}

/** @param savedAt when the text that is opened was last changed */
export function openSaveStore(savedAt: Date | null = null): SaveStore {
  const listeners = new Set<() => void>()
  let state = initialSaveState(savedAt)
  let status = saveStatus(state)
  let calm = status
  return {
    report: (event) => {
      state = saveReducer(state, event)
      const next = saveStatus(state)
      if (isSame(status, next)) return
      status = next
      const rest = next.kind === 'saving' ? saveStatus({ ...state, pending: 0 }) : next
      if (!isSame(calm, rest) && !inSameMinute(calm, rest)) calm = rest
      for (const listener of listeners) listener()
    },
    status: () => status,
    calm: () => calm,
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

function inSameMinute(one: SaveStatus, other: SaveStatus): boolean {
  const minute = (status: SaveStatus) => status.kind === 'saved' && Math.floor(status.at.getTime() / 60_000)
  return minute(one) !== false && minute(one) === minute(other)
}
