import { expect, test } from 'vitest'
import { initialSaveState, type SaveEvent, saveReducer, saveStatus } from './save-state'

const at = new Date('2026-11-23T11:32:00Z')
const typed = (pending: number): SaveEvent => ({ type: 'text', pending, at })
const field = (state: 'saving' | 'failed' | 'saved'): SaveEvent => ({ type: 'field', field: 'slug', state, at })
const trouble = (name: 'offline' | 'refused' | 'session_ended' | 'outdated'): SaveEvent => ({
  type: 'trouble',
  trouble: name,
})

const stories: [name: string, events: SaveEvent[], kind: string][] = [
  ['nothing typed', [], 'untouched'],
  ['typing', [typed(1)], 'saving'],
  ['all committed', [typed(2), typed(0)], 'saved'],
  ['half committed', [typed(2), typed(1)], 'saving'],
  ['network lost, kept on the device', [typed(1), trouble('offline')], 'offline'],
  ['network lost, device full', [typed(1), { type: 'kept', kept: false }, trouble('offline')], 'not_saved'],
  ['network lost with nothing pending', [typed(1), typed(0), trouble('offline')], 'saved'],
  ['network back', [typed(1), trouble('offline'), { type: 'reached' }], 'saving'],
  ['refused', [typed(1), trouble('refused')], 'not_saved'],
  ['session ended', [typed(1), trouble('session_ended')], 'session_ended'],
  ['session ended and renewed', [typed(1), trouble('session_ended'), { type: 'reached' }, typed(0)], 'saved'],
  ['outdated', [typed(1), trouble('outdated')], 'reload'],
  ['outdated stays outdated', [trouble('outdated'), { type: 'reached' }, trouble('offline')], 'reload'],
  ['text committed, a field on its way', [typed(1), typed(0), field('saving')], 'saving'],
  ['a field failed', [field('saving'), field('failed')], 'not_saved'],
  ['a field saved after failing', [field('failed'), field('saving'), field('saved')], 'saved'],
]

test.each(stories)('%s', (_name, events, kind) => {
  expect(saveStatus(events.reduce(saveReducer, initialSaveState(null))).kind).toBe(kind)
})

test('the time is that of the last commit, not of the last answer', () => {
  const later = new Date(at.getTime() + 60_000)
  const state = [typed(1), typed(0), { type: 'text', pending: 0, at: later } as const].reduce(
    saveReducer,
    initialSaveState(null),
  )
  expect(saveStatus(state)).toEqual({ kind: 'saved', at })
})
