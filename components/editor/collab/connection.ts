/**
 * Sends the changes of one editor to the log and takes in those of others. One request is under way at a time; what is
 * typed meanwhile goes with the next. A request that got no answer is sent again as it was: the server takes each version
 * once, so if it had been committed the answer is «behind», with our own changes among the missing ones, and these
 * confirm instead of doubling the text.
 */
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { Step, type StepMap, type Transform } from '@tiptap/pm/transform'
import { getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab'
import { jsonOfStep } from '@/lib/body/json-of-step'
import { droppedText } from './dropped'
import type { LostWords } from './lost-things'
import { nextBatch } from './next-batch'
import { firstUnconfirmed } from './roll-back'
import type { Trouble } from './save-state'
import type { StepRow, Transport } from './steps-api'
import { type LeftOut, type Resuggest, suggestAgain, suggestComposed } from './suggest-again'

/** What an editor is to its connection; an `EditorView` is one. */
export type Port = {
  readonly state: EditorState
  readonly composing?: boolean
  readonly focused?: boolean
  /** Runs it as soon as what was changed until now has been painted. Left out where there is no screen. */
  oncePainted?: (run: () => void) => void
  /** Milliseconds this device works for a frame with a change in it. Left out where there is no screen. */
  readonly frameMs?: number
  dispatch: (tr: Transaction) => void
}

export type Connection = {
  /** The document was changed here: send it soon. */
  changed: () => void
  /** Changes from the log, in order. False when some before them are missing: ask again from `version()`. */
  receive: (rows: StepRow[]) => boolean
  /** Takes in what came while letters were being composed. */
  composed: () => void
  /** Something makes a new try worthwhile: network back, window shown, signed in again. */
  retry: () => void
  version: () => number
  pending: () => number
  close: () => void
}

/** What tells a connection the time, and when to try again; a test has its own. */
export type Clock = {
  now: () => number
  setTimeout: (run: () => void, ms: number) => unknown
  clearTimeout: (timer: never) => void
}

/** Letters typed in one go are sent together. */
const ownDelayMs = 30
/**
 * Sending a batch and taking in its answer stands in the way of the next letter of a fast typist. A slow device, for which a frame
 * takes 8 ms instead of 1.5, sends after this many frames' time. On a fast one, sending a little later would be worse: the answer
 * would come with the next letter.
 */
const framesBetween = 25
const slowFrameMs = 4
const slowestDelayMs = 250
/** While somebody else types at the same moment, fewer and larger batches mean fewer conflicts. */
const sharedDelayMs = 120
const sharedForMs = 2_000
const firstRetryMs = 250
const lastRetryMs = 5_000
/** How soon it is looked again whether a word is still being composed: not every keyboard tells when it is done. */
const composingMs = 1_000

const realTime: Clock = {
  now: () => Date.now(),
  setTimeout: (run, ms) => setTimeout(run, ms),
  clearTimeout: (timer) => clearTimeout(timer),
}

export function connect(options: {
  port: Port
  clientId: string
  transport: Transport
  /** Called before anything is sent: what the server may know must be kept on the device first. */
  beforePost: () => void
  /** After every change of what is pending. */
  onPending: (pending: number) => void
  onTrouble: (trouble: Trouble) => void
  onReached: () => void
  /** Text written here whose place others deleted meanwhile, or which may neither be written there nor suggested. */
  onDropped?: (text: string) => void
  /** The passages where something was to be taken away or changed, which is neither allowed any more nor can be suggested. */
  onLeftOut?: (passages: string[]) => void
  /** What makes suggestions of changes, when the server takes nothing else; null: not loaded. */
  resuggest?: () => Resuggest | null
  /** The server took nothing but suggestions. */
  onSuggestionsOnly?: () => void
  /** Was this change composed by a keyboard as it is, to be made into a suggestion when the word is written? */
  isComposed?: (change: Transform) => boolean
  /** How what is more than text is named in it. */
  lostWords?: LostWords
  /** Steps of the log were taken in: how positions of the confirmed document moved up to `version`. */
  onConfirmed?: (version: number, maps: StepMap[]) => void
  random?: () => number
  clock?: Clock
}): Connection {
  const { port, clientId, transport, random = Math.random, clock = realTime } = options
  let busy = false
  let closed = false
  let outdated = false
  let failures = 0
  let conflicts = 0
  let othersAt = Number.NEGATIVE_INFINITY
  let timer: unknown
  let held: StepRow[] = []

  const pending = () => sendableSteps(port.state)?.steps.length ?? 0
  const later = (ms: number) => {
    if (busy || closed || outdated || timer !== undefined) return
    timer = clock.setTimeout(afterPaint, ms)
  }
  // On a slow device the letter is not yet seen by then, and sending it would make it wait.
  const afterPaint = () => (port.oncePainted ? port.oncePainted(push) : push())
  const changed = () => {
    options.onPending(pending())
    // After a failure the next try has its time; typing must not hasten it.
    if (failures === 0)
      later(Math.max(clock.now() - othersAt < sharedForMs ? sharedDelayMs * (0.8 + 0.4 * random()) : 0, ownDelay()))
  }
  const ownDelay = () => {
    const { frameMs = 0 } = port
    return frameMs < slowFrameMs ? ownDelayMs : Math.min(slowestDelayMs, framesBetween * frameMs)
  }

  async function push(): Promise<void> {
    timer = undefined
    if (busy || closed || outdated) return
    if (!composedIsSuggested()) return later(composingMs)
    const sendable = sendableSteps(port.state)
    if (!sendable) return
    busy = true
    const steps = nextBatch(sendable.steps).map(jsonOfStep)
    options.beforePost()
    const outcome = await transport.post({ version: sendable.version, clientId, steps })
    busy = false
    if (closed) return
    if (outcome.kind === 'trouble') return fail(outcome.trouble)
    if (outcome.kind === 'suggestions_only') return onlySuggest(sendable.version)
    failures = 0
    options.onReached()
    if (outcome.kind === 'behind') {
      conflicts++
      receive(outcome.rows)
      // What is held until the word is composed would only be refused again.
      if (held.length === 0 && pending() > 0) later(random() * 60 * conflicts)
      return
    }
    conflicts = 0
    receive(steps.map((step, index) => ({ version: sendable.version + index + 1, step, clientId })))
    if (pending() > 0) changed()
  }

  /** Makes suggestions of what was composed while somebody suggests. False: they still compose it, and it must wait. */
  function composedIsSuggested(): boolean {
    const { isComposed, resuggest } = options
    const from = isComposed ? firstUnconfirmed(port.state, isComposed) : -1
    if (from < 0) return true
    if (port.composing) return false
    const made = resuggest?.()
    if (made) tellLeftOut(suggestComposed(port, made, from, options.lostWords))
    return true
  }

  function tellLeftOut({ text, passages }: LeftOut): void {
    if (text) options.onDropped?.(text)
    if (passages.length > 0) options.onLeftOut?.(passages)
  }

  /** What was refused at `version` goes again as suggestions; what cannot is kept aside or told, and saving goes on. */
  function onlySuggest(version: number): void {
    options.onSuggestionsOnly?.()
    const resuggest = options.resuggest?.()
    if (!resuggest) {
      fail('refused')
      return
    }
    // As when others change the text: once the word is composed, it is sent again, and refused again.
    if (port.composing) {
      failures = Math.max(failures, 1)
      return
    }
    failures = 0
    tellLeftOut(suggestAgain(port, resuggest, version, options.lostWords))
    options.onReached()
    options.onPending(pending())
    if (pending() > 0) later(0)
  }

  function fail(trouble: Trouble): void {
    options.onTrouble(trouble)
    if (trouble === 'outdated') outdated = true
    // No use in asking again by itself for what a person must solve.
    if (trouble !== 'offline') {
      failures = Math.max(failures, 1)
      return
    }
    const wait = Math.min(lastRetryMs, firstRetryMs * 2 ** failures)
    failures++
    later(wait * (0.7 + 0.6 * random()))
  }

  function receive(rows: StepRow[]): boolean {
    if (closed) return true
    const current = getVersion(port.state)
    const fresh = after(current, rows)
    const [first] = fresh
    if (!first) return true
    if (first.version !== current + 1) {
      const last = held.at(-1)?.version ?? current
      // They follow what waits for the end of a word, or some are missing.
      return first.version > last + 1 ? false : receive([...held, ...after(last, fresh)])
    }
    const foreign = fresh.some((row) => row.clientId !== clientId)
    if (foreign) othersAt = clock.now()
    if (foreign && (port.composing || !composedIsSuggested())) {
      // A change of the document under an input method would break off the word it is composing.
      held = [...fresh, ...after(fresh.at(-1)?.version ?? current, held)]
      return true
    }
    const before = port.state
    const confirmed = confirmedBy(before, fresh, clientId)
    let received: Transaction
    try {
      received = receiveRows(before, fresh, clientId, confirmed)
      port.dispatch(received)
    } catch {
      // The log holds what this tab's schema does not know, or the two have come apart: begin anew from the server's text.
      fail('outdated')
      return true
    }
    held = after(getVersion(port.state), held)
    const dropped = foreign ? droppedText(before, received, port.state, confirmed, options.lostWords) : ''
    if (dropped) options.onDropped?.(dropped)
    const steps = fresh.map(({ step }) => Step.fromJSON(port.state.schema, step).getMap())
    options.onConfirmed?.(current + fresh.length, steps)
    options.onPending(pending())
    return true
  }

  return {
    changed,
    receive,
    composed: () => {
      composedIsSuggested()
      const rows = held
      held = []
      receive(rows)
      if (pending() > 0) later(0)
    },
    retry: () => {
      if (outdated) return
      clock.clearTimeout(timer as never)
      timer = undefined
      failures = 0
      if (pending() > 0) later(0)
    },
    version: () => getVersion(port.state),
    pending,
    close: () => {
      closed = true
      clock.clearTimeout(timer as never)
    },
  }
}

function after(version: number, rows: StepRow[]): StepRow[] {
  return rows.filter((row) => row.version > version)
}

/**
 * How many rows confirm pending steps, one by one from the first. More own rows than pending steps (the device kept less
 * than was sent) are applied like those of others, or their text would be missing here.
 */
function confirmedBy(state: EditorState, rows: StepRow[], clientId: string): number {
  const expected = sendableSteps(state)?.steps.length ?? 0
  const own = rows.findIndex((row, index) => row.clientId !== clientId || index >= expected)
  return own === -1 ? rows.length : own
}

function receiveRows(state: EditorState, rows: StepRow[], clientId: string, confirmed: number): Transaction {
  return receiveTransaction(
    state,
    rows.map((row) => Step.fromJSON(state.schema, row.step)),
    rows.map((_, index) => (index < confirmed ? clientId : '')),
    { mapSelectionBackward: true },
  )
}
