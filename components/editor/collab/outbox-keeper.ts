import type { EditorState } from '@tiptap/pm/state'
import { sendableSteps } from 'prosemirror-collab'
import { schemaVersion } from '@/lib/body/schema'
import { discard, keep } from './outbox'

/** Soon enough that a crash costs a letter or two, late enough that a burst of typing is one write. */
const delayMs = 80

export type OutboxKeeper = {
  /** The document changed: keep it soon. */
  changed: () => void
  /** Keep it now: before anything is sent, and when the page may be about to die. */
  flush: () => void
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
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    const sendable = sendableSteps(state())
    if (!sendable) return discard(storage, owner)
    const steps = sendable.steps.map((step) => step.toJSON() as Record<string, unknown>)
    onKept(keep(storage, { ...owner, schemaVersion, version: sendable.version, steps, savedAt: now() }))
  }
  return {
    changed: () => {
      timer ??= setTimeout(flush, delayMs)
    },
    flush,
    close: () => clearTimeout(timer),
  }
}

const now = () => new Date().toISOString()
