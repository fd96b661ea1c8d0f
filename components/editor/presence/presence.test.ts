import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { collab, getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { bodySchema } from '@/lib/body/schema'
import { doc, p } from '@/lib/body/testing'
import type { Presence } from '@/lib/presence/presence'
import { keepPresence, type PresenceStore } from './presence'
import type { PresenceReport } from './presence-api'

const rania: Presence = {
  clientId: 'rania',
  person: { id: 'rania', name: { ar: 'رانيا' }, slug: 'rania' },
  version: 0,
  selection: { anchor: 1, head: 1 },
}

/** A tab with a text in it, and what it said of its caret. */
class Tab {
  state = EditorState.create({
    doc: bodySchema.nodeFromJSON(doc('عنوان', 'ملخص', p('بدأت القمة'))),
    plugins: [collab({ version: 0 })],
  })
  said: PresenceReport[] = []
  inText = true
  store: PresenceStore = keepPresence({
    clientId: 'salma',
    state: () => this.state,
    inText: () => this.inText,
    say: (report) => this.said.push(report),
    leave: () => undefined,
    page: { hidden: false, addEventListener: () => undefined, removeEventListener: () => undefined },
  })

  dispatch(tr: Transaction): void {
    this.state = this.state.apply(tr)
    this.store.changed({ docChanged: tr.docChanged, mapping: tr.docChanged ? tr.mapping : null })
  }
  type(letters: string): void {
    for (const letter of letters) this.dispatch(this.state.tr.insertText(letter))
  }
  caretTo(position: number): void {
    this.dispatch(this.state.tr.setSelection(TextSelection.create(this.state.doc, position)))
  }
  /** The log has what was typed. */
  commit(): void {
    const { steps = [], clientID = 0 } = sendableSteps(this.state) ?? {}
    const confirmed = receiveTransaction(
      this.state,
      [...steps],
      steps.map(() => clientID),
    )
    this.dispatch(confirmed)
    this.store.confirmed(
      getVersion(this.state),
      steps.map((step) => step.getMap()),
    )
  }
  rest(): void {
    vi.advanceTimersByTime(1_000)
  }
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-29T08:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

test('who types alone says nothing of the caret', () => {
  const tab = new Tab()
  tab.store.receive([])
  tab.said.length = 0
  tab.caretTo(3)
  tab.type('مع')
  tab.rest()
  expect(tab.said).toEqual([])
})

test.each<[what: string, act: (tab: Tab) => void, told: number]>([
  ['typing carries the caret along', (tab) => tab.type('العربية'), 0],
  [
    'so does what is committed of it',
    (tab) => {
      tab.type('العر')
      tab.commit()
      tab.type('بية')
      tab.rest()
      tab.commit()
    },
    0,
  ],
  ['a caret that goes elsewhere is told', (tab) => tab.caretTo(2), 1],
  ['so is a selection', (tab) => tab.dispatch(tab.state.tr.setSelection(TextSelection.create(tab.state.doc, 2, 5))), 1],
  [
    'typing at another place is told once',
    (tab) => {
      tab.caretTo(2)
      tab.type('أبج')
    },
    1,
  ],
  [
    'who left the text is told, though the caret stays',
    (tab) => {
      tab.inText = false
      tab.dispatch(tab.state.tr)
    },
    1,
  ],
  [
    'what was said of a version too old to follow is said again',
    (tab) => {
      tab.store.confirmed(2_000, [])
      tab.type('أ')
    },
    1,
  ],
])('with somebody else here %s', (_, act, told) => {
  const tab = new Tab()
  tab.caretTo(8)
  tab.store.receive([rania])
  tab.rest()
  tab.said.length = 0
  act(tab)
  tab.rest()
  expect(tab.said).toHaveLength(told)
})

test('who comes is told where the caret is, also while something else was about to be said', () => {
  const tab = new Tab()
  tab.store.receive([rania])
  tab.rest()
  tab.said.length = 0
  tab.type('أ')
  tab.store.receive([rania, { ...rania, clientId: 'huda' }])
  vi.advanceTimersByTime(1)
  expect(tab.said).toHaveLength(1)
})

test('carets of others move with what is typed before them, and stay with what is typed after', () => {
  const tab = new Tab()
  tab.store.receive([{ ...rania, selection: { anchor: 8, head: 10 } }])
  tab.caretTo(3)
  tab.type('مع')
  expect(tab.store.others()[0]?.selection).toEqual({ anchor: 10, head: 12 })
  tab.caretTo(13)
  tab.type('مع')
  expect(tab.store.others()[0]?.selection).toEqual({ anchor: 10, head: 12 })
})
