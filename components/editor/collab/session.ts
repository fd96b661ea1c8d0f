import type { Transaction } from '@tiptap/pm/state'
import type { Transform } from '@tiptap/pm/transform'
import { keepPresence, type PresenceStore } from '../presence/presence'
import { sayLeaving, sayPresent } from '../presence/presence-api'
import { connect, type Port } from './connection'
import type { LostWords } from './lost-things'
import type { Opening } from './opening'
import { keepOutbox } from './outbox-keeper'
import { replay, textIn } from './replay'
import type { SaveEvent } from './save-state'
import { eventsUrl, stepsTransport } from './steps-api'
import { openStream } from './stream'
import type { Resuggest } from './suggest-again'

/** How a person's changes become suggestions. */
export type Suggesting = {
  resuggest: Resuggest
  /** Is this change still as a keyboard composed it? */
  isComposed: (change: Transform) => boolean
  /** Hears the passages in which something was to be taken away or changed that cannot be suggested either. */
  leftOut: (passages: string[]) => void
}

export type Session = {
  /** To be called after each transaction of the editor. */
  onTransaction: (transaction: Transaction) => void
  /** Tries now what failed before. */
  retry: () => void
  /** Resolves to true when all that was typed is committed, to false when that takes longer than `ms`. */
  settled: (ms: number) => Promise<boolean>
  version: () => number
  /** Is all that was typed committed, kept on this device, or given up? Tries to keep it first. */
  safe: () => boolean
  presence: PresenceStore
  /** Calls `listener` when the comments of the article may have changed. Gives the way to stop. */
  onReview: (listener: () => void) => () => void
  /**
   * What makes suggestions of changes: with it, text that the server takes only as suggestions (the right to edit went, or
   * the suggestion it was part of has been decided) is sent as such.
   */
  suggestWith: (made: Suggesting) => void
  /** Ends without keeping anything more: the person gave up what is not saved. */
  abandon: () => void
  close: () => void
}

/**
 * Ties an editor to the log, the device and the page: sends, receives, keeps, and tells what becomes of it.
 */
export function startSession(options: {
  port: Port
  opening: Opening
  report: (event: SaveEvent) => void
  /** Hears text that found no place: kept changes that could not be put back, and what was written where others deleted. */
  onLost: (text: string) => void
  lostWords: LostWords
  /** The rights or the state of the article seem to have changed: worth asking the server for the page again. */
  onRefused: () => void
}): Session {
  const { port, opening, report } = options
  const { articleId, personId, clientId } = opening
  const waiting = new Set<() => void>()
  const reviewers = new Set<() => void>()
  const tellReviewers = () => {
    for (const listener of reviewers) listener()
  }
  const keeper = keepOutbox({
    storage: localStorage,
    owner: { articleId, clientId, personId },
    state: () => port.state,
    onKept: (kept) => report({ type: 'kept', kept }),
  })
  let suggesting: Suggesting | null = null
  const connection = connect({
    port,
    clientId,
    transport: stepsTransport(opening),
    beforePost: keeper.flush,
    onPending: (pending) => {
      keeper.changed()
      report({ type: 'text', pending, at: new Date() })
      if (pending === 0) for (const done of waiting) done()
    },
    onTrouble: (trouble) => {
      keeper.flush()
      report({ type: 'trouble', trouble })
      if (trouble === 'refused') options.onRefused()
    },
    onReached: () => report({ type: 'reached' }),
    onDropped: options.onLost,
    onLeftOut: (passages) => suggesting?.leftOut(passages),
    resuggest: () => suggesting?.resuggest ?? null,
    // The page may not know yet that this person only suggests.
    onSuggestionsOnly: () => void (suggesting && options.onRefused()),
    isComposed: (change) => suggesting?.isComposed(change) ?? false,
    lostWords: options.lostWords,
    onConfirmed: (version, maps) => presence.confirmed(version, maps),
  })
  const presence = keepPresence({
    clientId,
    state: () => port.state,
    inText: () => port.focused === true,
    say: (where) => void sayPresent(opening, where),
    leave: () => sayLeaving(articleId, clientId),
  })
  const stream = openStream({
    url: (since) => eventsUrl(articleId, since, personId),
    version: connection.version,
    onRows: connection.receive,
    onOpen: () => {
      report({ type: 'reached' })
      connection.retry()
      // While nobody listened, anything may have happened.
      tellReviewers()
    },
    onReview: tellReviewers,
    onEnded: () => report({ type: 'trouble', trouble: 'session_ended' }),
    onPresence: (json) => presence.receive(JSON.parse(json)),
  })
  const stopListening = listenToPage({
    leave: keeper.flush,
    back: () => {
      stream.wake()
      connection.retry()
    },
    composed: connection.composed,
  })

  if (opening.left) {
    const { transaction, lost } = replay(port.state, opening.left.steps)
    port.dispatch(transaction)
    if (lost.length > 0) options.onLost(textIn(lost, options.lostWords))
    connection.changed()
  }

  let ended = false
  const end = () => {
    ended = true
    keeper.close()
    connection.close()
    presence.close()
    stream.close()
    stopListening()
    opening.release()
  }

  return {
    onTransaction: (transaction) => {
      const { docChanged } = transaction
      if (docChanged || transaction.selectionSet)
        presence.changed({ docChanged, mapping: docChanged ? transaction.mapping : null })
      if (transaction.docChanged && !transaction.getMeta('collab$')) connection.changed()
    },
    retry: () => {
      stream.restart()
      connection.retry()
    },
    settled: (ms) => settled(connection.pending, waiting, ms),
    version: connection.version,
    safe: () => ended || keeper.flush(),
    presence,
    onReview: (listener) => {
      reviewers.add(listener)
      return () => reviewers.delete(listener)
    },
    suggestWith: (made) => {
      suggesting = made
      connection.retry()
    },
    abandon: end,
    close: () => {
      keeper.flush()
      end()
    },
  }
}

function settled(pending: () => number, waiting: Set<() => void>, ms: number): Promise<boolean> {
  if (pending() === 0) return Promise.resolve(true)
  return new Promise((resolve) => {
    const end = (all: boolean) => {
      clearTimeout(timer)
      waiting.delete(done)
      resolve(all)
    }
    const done = () => end(true)
    const timer = setTimeout(() => end(false), ms)
    waiting.add(done)
  })
}

/** What the page tells: it may be about to die, the network or the person is back, a word was composed. */
function listenToPage(on: { leave: () => void; back: () => void; composed: () => void }): () => void {
  const onVisibility = () => (document.hidden ? on.leave() : on.back())
  // The view leaves composition only after the event.
  const onComposed = () => setTimeout(on.composed, 50)
  window.addEventListener('pagehide', on.leave)
  window.addEventListener('online', on.back)
  window.addEventListener('focus', on.back)
  document.addEventListener('visibilitychange', onVisibility)
  document.addEventListener('compositionend', onComposed)
  return () => {
    window.removeEventListener('pagehide', on.leave)
    window.removeEventListener('online', on.back)
    window.removeEventListener('focus', on.back)
    document.removeEventListener('visibilitychange', onVisibility)
    document.removeEventListener('compositionend', onComposed)
  }
}
