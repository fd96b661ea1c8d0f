import type { EditorState } from '@tiptap/pm/state'
import { sendableSteps } from 'prosemirror-collab'
import { schemaVersion } from '@/lib/body/schema'
import { whenIdle } from '../when-idle'
import { discard, keep } from './outbox'
import { stepText } from './step-text'

/** Soon enough that a crash costs a letter or two, late enough that a burst of typing is one write. */
const delayMs = 80
/** The device writes the whole record anew each time: a megabyte waits half a second, or typing would wait for it. */
const lettersPerMs = 2_000

export type OutboxKeeper = {
  /** The document changed: keep it soon. */
  changed: () => void
  /** Keep it now: before anything is sent, and when the page may be about to die. False when the device does not take it. */
  flush: () => boolean
  close: () => void
}

/** Keeps the unconfirmed changes of an editor on the device. `onKept` hears whether that works. */
export function keepOutbox(options: {
  storage: Storage
  owner: { articleId: string; clientId: string; personId: string }
  state: () => EditorState
  onKept: (kept: boolean) => void
}): OutboxKeeper {
  const { storage, owner, state, onKept } = options
  let callOff: (() => void) | undefined
  let letters = 0
  const flush = () => {
    callOff?.()
    callOff = undefined
    letters = 0
    const sendable = sendableSteps(state())
    if (!sendable) {
      discard(storage, owner)
      return true
    }
    const steps = sendable.steps.map(stepText)
    letters = steps.reduce((sum, step) => sum + step.length, 0)
    const kept = keep(storage, { ...owner, schemaVersion, version: sendable.version, savedAt: now() }, steps)
    onKept(kept)
    return kept
  }
  return {
    changed: () => {
      callOff ??= after(Math.max(delayMs, letters / lettersPerMs), flush)
    },
    flush,
    close: () => callOff?.(),
  }
}

/** When the time has come and no key waits: somebody who types evenly could have each of them meet the write of the last. */
function after(ms: number, act: () => void): () => void {
  let callOff = () => clearTimeout(timer)
  const timer = setTimeout(() => {
    callOff = whenIdle(act, { atMost: delayMs, otherwise: 0 })
  }, ms)
  return () => callOff()
}

const now = () => new Date().toISOString()
