import { expect, test } from 'vitest'
import { initialSaveState, type SaveEvent, saveReducer, saveStatus, type Trouble } from './save-state'

const at = new Date('2026-11-23T11:32:00Z')
const typed = (pending: number): SaveEvent => ({ type: 'text', pending, at })
const trouble = (name: Trouble): SaveEvent => ({ type: 'trouble', trouble: name })
const full: SaveEvent = { type: 'kept', kept: false }
const room: SaveEvent = { type: 'kept', kept: true }
const reached: SaveEvent = { type: 'reached' }

const stories: [name: string, events: SaveEvent[], status: string][] = [
  ['nothing typed', [], 'untouched'],
  ['typing', [typed(1)], 'saving'],
  ['typing, device full', [typed(1), full], 'saving'],
  ['all committed', [typed(2), typed(0)], 'saved'],
  ['half committed', [typed(2), typed(1)], 'saving'],
  ['network lost, kept on the device', [typed(1), trouble('offline')], 'offline kept'],
  ['network lost, device full', [typed(1), full, trouble('offline')], 'offline unkept'],
  ['network lost, room on the device again', [typed(1), full, trouble('offline'), room], 'offline kept'],
  ['network lost with nothing pending', [typed(1), typed(0), trouble('offline')], 'saved'],
  ['network back', [typed(1), trouble('offline'), reached], 'saving'],
  ['refused', [typed(1), trouble('refused')], 'not_saved kept'],
  ['refused, device full', [typed(1), full, trouble('refused')], 'not_saved unkept'],
  ['refused with nothing pending', [typed(1), typed(0), trouble('refused')], 'saved'],
  ['session ended', [typed(1), trouble('session_ended')], 'session_ended kept'],
  ['session ended, device full', [typed(1), full, trouble('session_ended')], 'session_ended unkept'],
  ['session ended with everything committed', [typed(1), typed(0), trouble('session_ended')], 'session_ended saved'],
  [
    'session ended, device full before all was committed',
    [full, typed(0), trouble('session_ended')],
    'session_ended saved',
  ],
  ['session ended and renewed', [typed(1), trouble('session_ended'), reached, typed(0)], 'saved'],
  ['another person signed in', [typed(1), trouble('other_person')], 'other_person kept'],
  ['another person signed in, device full', [typed(1), full, trouble('other_person')], 'other_person unkept'],
  ['another person signed in, all committed', [typed(1), typed(0), trouble('other_person')], 'other_person saved'],
  ['another person signed in, then the writer', [typed(1), trouble('other_person'), reached, typed(0)], 'saved'],
  ['outdated', [typed(1), trouble('outdated')], 'reload kept'],
  ['outdated, device full', [typed(1), full, trouble('outdated')], 'reload unkept'],
  ['outdated with everything committed', [trouble('outdated')], 'reload saved'],
  ['outdated stays outdated', [trouble('outdated'), reached, trouble('offline')], 'reload saved'],
]

test.each(stories)('%s', (_name, events, expected) => {
  const status = saveStatus(events.reduce(saveReducer, initialSaveState(null)))
  expect([status.kind, ...('text' in status ? [status.text] : [])].join(' ')).toBe(expected)
})

test('the time is that of the last commit, not of the last answer', () => {
  const later = new Date(at.getTime() + 60_000)
  const state = [typed(1), typed(0), { type: 'text', pending: 0, at: later } as const].reduce(
    saveReducer,
    initialSaveState(null),
  )
  expect(saveStatus(state)).toEqual({ kind: 'saved', at })
})
