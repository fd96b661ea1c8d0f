/**
 * Whether the text a person typed is safe, and where. «Saved» is said only when all of it was committed on the server; the
 * fields beside it say for themselves.
 */
export type Trouble = 'offline' | 'refused' | 'session_ended' | 'other_person' | 'outdated'

export type SaveState = {
  /** Changes of the text that the server has not committed yet. */
  pending: number
  /** Are those changes kept on this device? */
  kept: boolean
  trouble: Trouble | null
  savedAt: Date | null
}

export type SaveEvent =
  | { type: 'text'; pending: number; at: Date }
  | { type: 'kept'; kept: boolean }
  | { type: 'trouble'; trouble: Trouble }
  | { type: 'reached' }

/** Where the last of the text is, besides on the screen: on the server, on this device, or nowhere. */
type Whereabouts = 'saved' | 'kept' | 'unkept'

export type SaveStatus =
  | { kind: 'untouched' | 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'offline' | 'not_saved'; text: Exclude<Whereabouts, 'saved'> }
  | { kind: 'session_ended' | 'other_person' | 'reload'; text: Whereabouts }

export function initialSaveState(savedAt: Date | null): SaveState {
  return { pending: 0, kept: true, trouble: null, savedAt }
}

export function saveReducer(state: SaveState, event: SaveEvent): SaveState {
  switch (event.type) {
    case 'text': {
      const done = state.pending > 0 && event.pending === 0
      return { ...state, pending: event.pending, savedAt: done ? event.at : state.savedAt }
    }
    case 'kept':
      return state.kept === event.kept ? state : { ...state, kept: event.kept }
    case 'trouble':
      // An outdated tab stays outdated, whatever else happens to it.
      return state.trouble === 'outdated' ? state : { ...state, trouble: event.trouble }
    case 'reached':
      return state.trouble === null || state.trouble === 'outdated' ? state : { ...state, trouble: null }
  }
}

/** The one thing to tell the person now. */
export function saveStatus({ pending, kept, trouble, savedAt }: SaveState): SaveStatus {
  const text = kept ? 'kept' : 'unkept'
  if (trouble === 'outdated') return { kind: 'reload', text: pending > 0 ? text : 'saved' }
  if (trouble === 'session_ended' || trouble === 'other_person')
    return { kind: trouble, text: pending > 0 ? text : 'saved' }
  if (pending === 0) return savedAt ? { kind: 'saved', at: savedAt } : { kind: 'untouched' }
  if (trouble === 'offline') return { kind: 'offline', text }
  return trouble === 'refused' ? { kind: 'not_saved', text } : { kind: 'saving' }
}
