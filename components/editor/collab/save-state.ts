/**
 * Whether what a person typed is safe, and where. «Saved» is said only when everything was committed on the server:
 * the text, and every field beside it.
 */
export type Trouble = 'offline' | 'refused' | 'session_ended' | 'outdated'

export type SaveState = {
  /** Changes of the text that the server has not committed yet. */
  pending: number
  /** Are those changes kept on this device? */
  kept: boolean
  trouble: Trouble | null
  /** Fields beside the text that are not saved, with what is the matter. */
  fields: Readonly<Record<string, 'saving' | 'failed'>>
  savedAt: Date | null
}

export type SaveEvent =
  | { type: 'text'; pending: number; at: Date }
  | { type: 'kept'; kept: boolean }
  | { type: 'trouble'; trouble: Trouble }
  | { type: 'reached' }
  | { type: 'field'; field: string; state: 'saving' | 'failed' | 'saved'; at: Date }

export type SaveStatus =
  | { kind: 'untouched' | 'saving' | 'offline' | 'not_saved' | 'session_ended' | 'reload' }
  | { kind: 'saved'; at: Date }

export function initialSaveState(savedAt: Date | null): SaveState {
  return { pending: 0, kept: true, trouble: null, fields: {}, savedAt }
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
    case 'field': {
      const { [event.field]: _, ...others } = state.fields
      if (event.state === 'saved') return { ...state, fields: others, savedAt: event.at }
      return { ...state, fields: { ...others, [event.field]: event.state } }
    }
  }
}

/** The one thing to tell the person now. */
export function saveStatus(state: SaveState): SaveStatus {
  const { pending, kept, trouble, savedAt } = state
  const fields = Object.values(state.fields)
  if (trouble === 'outdated') return { kind: 'reload' }
  if (trouble === 'session_ended') return { kind: 'session_ended' }
  if (pending > 0 && trouble === 'offline' && kept) return { kind: 'offline' }
  if ((pending > 0 && trouble !== null) || fields.includes('failed')) return { kind: 'not_saved' }
  if (pending > 0 || fields.length > 0) return { kind: 'saving' }
  return savedAt ? { kind: 'saved', at: savedAt } : { kind: 'untouched' }
}
