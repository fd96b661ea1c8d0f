import type { EditorState } from '@tiptap/pm/state'
import { Mapping, type StepMap } from '@tiptap/pm/transform'
import { getVersion, sendableSteps } from 'prosemirror-collab'
import { heartbeatMs, type Presence } from '@/lib/presence/presence'
import { ConfirmedMaps } from './confirmed-maps'
import type { PresenceReport } from './presence-api'

/** Somebody else in the article; `selection` in the document as it is here now, null while they only read or are away. */
export type Other = Omit<Presence, 'version'>

export type PresenceStore = {
  subscribe: (listener: () => void) => () => void
  /** The same array until something changes. */
  others: () => Other[]
  /** Is it known who is here? Not before the server has said so, nor when it says nothing any more. */
  known: () => boolean
  /** Everybody with the article open in the order of arrival of the server's list, this tab left out. */
  receive: (all: Presence[]) => void
  /** The document or the selection here changed. `confirmed`: the steps that came from the log. */
  changed: (change: { docChanged: boolean; mapping: Mapping | null }) => void
  confirmed: (version: number, maps: StepMap[]) => void
  close: () => void
}

/** Carets are told no more often than this, and only while somebody is there to see them. */
const moveMs = 250
/** A glance at another tab is nobody's business, and a page that closes is hidden before it says so. */
const awayMs = 1_000
/** How often a hidden tab says that it is still there. Browsers wake it about once a minute, sooner or later. */
const awayBeatMs = 50_000
/** The server says who is here every 20 s. When it has not, the line is dead, whatever the browser thinks of it. */
const silenceMs = 45_000

/** Says where this tab's caret is, and knows where those of others are. Costs nothing on a key while nobody else is here. */
export function keepPresence(options: {
  clientId: string
  state: () => EditorState
  /** Has the person the caret in the text? */
  inText: () => boolean
  say: (report: PresenceReport) => void
  leave: () => void
  page?: Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>
  tab?: Pick<Window, 'addEventListener' | 'removeEventListener'>
}): PresenceStore {
  const { clientId, state, inText, say, leave, page = document, tab = window } = options
  const listeners = new Set<() => void>()
  const maps = new ConfirmedMaps(getVersion(state()))
  let others: Other[] = []
  let known = false
  /** What was said of versions that have not arrived here. */
  let early: Presence[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let saidAt = 0
  let said: PresenceReport | null = null
  let silence: ReturnType<typeof setTimeout> | undefined
  /** The page is gone; a browser may keep it and bring it back. */
  let gone = false
  let closed = false

  const tell = () => {
    for (const listener of listeners) listener()
  }
  const sayNow = () => {
    clearTimeout(timer)
    timer = undefined
    if (closed || gone) return
    saidAt = Date.now()
    const away = page.hidden
    said = { version: getVersion(state()), selection: !away && inText() ? confirmedSelection(state()) : null, away }
    say(said)
  }
  // Who only types is carried along by what they type: others move the caret by the steps of it.
  const sayMoved = () => {
    timer = undefined
    if (!said || !isWhere(said)) sayNow()
  }
  const isWhere = ({ version, selection }: PresenceReport): boolean => {
    if (!selection || !inText()) return !selection && !inText()
    const toPresent = maps.since(version)
    const now = confirmedSelection(state())
    return toPresent?.map(selection.anchor) === now.anchor && toPresent.map(selection.head) === now.head
  }
  const beat = setInterval(() => {
    if (!page.hidden || Date.now() - saidAt >= awayBeatMs) sayNow()
  }, heartbeatMs)
  const onVisibility = () => {
    clearTimeout(timer)
    if (page.hidden) {
      timer = setTimeout(sayNow, awayMs)
      return
    }
    gone = false
    sayNow()
  }
  const onGone = () => {
    gone = true
    leave()
  }
  page.addEventListener('visibilitychange', onVisibility)
  tab.addEventListener('pagehide', onGone)
  sayNow()

  const forgetOthers = () => {
    known = false
    others = []
    early = []
    tell()
  }

  const place = (presence: Presence): Other | null => {
    if (!presence.selection) return { ...presence, selection: null }
    const toPresent = maps.since(presence.version)
    if (!toPresent) return null
    const mine = pendingMapping(state())
    const size = state().doc.content.size
    const at = (position: number) => Math.min(Math.max(0, mine.map(toPresent.map(position))), size)
    return { ...presence, selection: { anchor: at(presence.selection.anchor), head: at(presence.selection.head) } }
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    others: () => others,
    known: () => known,
    receive: (all) => {
      known = true
      clearTimeout(silence)
      silence = setTimeout(forgetOthers, silenceMs)
      const foreign = all.filter((one) => one.clientId !== clientId)
      const newcomer = foreign.some((one) => !others.some((other) => other.clientId === one.clientId))
      early = foreign.filter((one) => place(one) === null)
      others = foreign.map(
        (one) => place(one) ?? others.find((other) => other.clientId === one.clientId) ?? { ...one, selection: null },
      )
      if (newcomer) {
        clearTimeout(timer)
        timer = setTimeout(sayNow, 0)
      }
      tell()
    },
    changed: ({ docChanged, mapping }) => {
      if (others.length === 0) return
      if (docChanged && mapping) {
        others = others.map((other) => (other.selection && mapped(other, mapping)) || other)
        tell()
      }
      timer ??= setTimeout(sayMoved, Math.max(0, moveMs - (Date.now() - saidAt)))
    },
    confirmed: (version, steps) => {
      maps.add(version, steps)
      if (early.length === 0) return
      const now = early
      early = now.filter((one) => place(one) === null)
      others = others.map((other) => {
        const later = now.find((one) => one.clientId === other.clientId)
        return (later && place(later)) ?? other
      })
      tell()
    },
    close: () => {
      closed = true
      clearTimeout(timer)
      clearTimeout(silence)
      clearInterval(beat)
      page.removeEventListener('visibilitychange', onVisibility)
      tab.removeEventListener('pagehide', onGone)
      leave()
    },
  }
}

/** The selection in the document as the log has it: without what was typed here and is not committed. */
export function confirmedSelection(state: EditorState): { anchor: number; head: number } {
  const back = pendingMapping(state).invert()
  return { anchor: back.map(state.selection.anchor), head: back.map(state.selection.head) }
}

function pendingMapping(state: EditorState): Mapping {
  return new Mapping((sendableSteps(state)?.steps ?? []).map((step) => step.getMap()))
}

function mapped(other: Other, mapping: Mapping): Other {
  const { selection } = other
  if (!selection) return other
  return { ...other, selection: { anchor: mapping.map(selection.anchor), head: mapping.map(selection.head) } }
}
