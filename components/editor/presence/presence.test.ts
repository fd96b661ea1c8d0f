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
  away: false,
}

/** A tab with a text in it, and what it said of its caret. */
class Tab {
  state = EditorState.create({
    doc: bodySchema.nodeFromJSON(doc('عنوان', 'ملخص', p('بدأت القمة'))),
    plugins: [collab({ version: 0 })],
  })
  said: PresenceReport[] = []
  left = 0
  page = Object.assign(new EventTarget(), { hidden: false })
  tab = new EventTarget()
  inText = true
  store: PresenceStore = keepPresence({
    clientId: 'salma',
    state: () => this.state,
    inText: () => this.inText,
    say: (report) => this.said.push(report),
    leave: () => this.left++,
    page: this.page,
    tab: this.tab,
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
  show(shown: boolean): void {
    this.page.hidden = !shown
    this.page.dispatchEvent(new Event('visibilitychange'))
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

/** What a tab said from now on: the caret, «reads», «away» or «left», each with the seconds after which it was said. */
function heard(act: (tab: Tab) => void): string[] {
  const tab = new Tab()
  tab.caretTo(3)
  tab.said.length = 0
  const start = Date.now()
  const words: string[] = []
  const note = (what: string) => words.push(`${Math.round((Date.now() - start) / 1_000)} ${what}`)
  tab.said.push = (report) => note(report.away ? 'away' : report.selection ? 'writes' : 'reads')
  Object.defineProperty(tab, 'left', { get: () => 0, set: () => note('left') })
  act(tab)
  tab.store.close()
  return words
}
const pass = (seconds: number) => vi.advanceTimersByTime(seconds * 1_000)

test.each<[what: string, act: (tab: Tab) => void, words: string[]]>([
  [
    'who looks at another tab is away, and there again when back',
    (tab) => {
      tab.show(false)
      pass(5)
      tab.show(true)
    },
    ['1 away', '5 writes', '5 left'],
  ],
  [
    'a glance at another tab is not told',
    (tab) => {
      tab.show(false)
      pass(0.9)
      tab.show(true)
      pass(3)
    },
    ['1 writes', '4 left'],
  ],
  [
    'a hidden tab says less often that it is there',
    (tab) => {
      tab.show(false)
      pass(125)
    },
    ['1 away', '60 away', '120 away', '125 left'],
  ],
  [
    'a page that closes leaves, and says nothing after it',
    (tab) => {
      tab.tab.dispatchEvent(new Event('pagehide'))
      tab.show(false)
      pass(70)
    },
    ['0 left', '70 left'],
  ],
  [
    'a page that is hidden before it closes is not called away',
    (tab) => {
      tab.show(false)
      tab.tab.dispatchEvent(new Event('pagehide'))
      pass(70)
    },
    ['0 left', '70 left'],
  ],
  [
    'a page that the browser brings back is there again',
    (tab) => {
      tab.tab.dispatchEvent(new Event('pagehide'))
      tab.show(false)
      pass(10)
      tab.show(true)
    },
    ['0 left', '10 writes', '10 left'],
  ],
])('%s', (_, act, words) => {
  expect(heard(act)).toEqual(words)
})

test('others go from the page when the line has been silent, and are back with it', () => {
  const tab = new Tab()
  let told = 0
  tab.store.subscribe(() => told++)
  tab.store.receive([rania])
  pass(44)
  tab.store.receive([rania])
  pass(44)
  expect(tab.store.others()).toHaveLength(1)
  expect(tab.store.known()).toBe(true)
  told = 0
  pass(1)
  expect(tab.store.others()).toEqual([])
  expect(tab.store.known()).toBe(false)
  expect(told).toBe(1)
  tab.store.receive([rania])
  expect(tab.store.others()).toHaveLength(1)
  expect(tab.store.known()).toBe(true)
})
