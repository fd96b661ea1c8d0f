import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { Transform } from '@tiptap/pm/transform'
import { asDirect } from '@/lib/review/direct/as-direct'
import { asSuggestion } from '@/lib/review/suggest/as-suggestion'
import type { Suggester } from '@/lib/review/suggest/suggester'
import { type Refusal, whyRefused } from '@/lib/review/suggest/why-refused'
import { isSuggestionOnly } from '@/lib/review/suggestion-only'
import { firstUnconfirmed } from '../collab/roll-back'
import { isDecided } from './is-decided'
import type { Rewrite } from './suggest-hook'

/** `chosen`: by somebody who may edit; `forced`: for whoever may do nothing else. */
export type SuggestMode = 'direct' | 'chosen' | 'forced'

export type SuggestGate = {
  /** What a person does, as it happens to the text; null: not at all. */
  rewrite: Rewrite
  /** Lets through what follows from it, or comes by itself. */
  accepts: (transaction: Transaction) => boolean
  /**
   * Is this change of the text still as a keyboard composed it? A suggestion drawn around letters that are being composed
   * breaks them off, or doubles them: they are made into one when the word is written.
   */
  isComposed: (change: Transform) => boolean
}

/** Stands between what is done and the text: while somebody suggests, nothing gets to it but suggestions. */
export function suggestGate(options: {
  state: () => EditorState
  mode: () => SuggestMode
  me: Suggester
  refuse: (why: Refusal) => void
}): SuggestGate {
  const { state, mode, me, refuse } = options
  /** What is being let through; what the editor adds to it comes after. */
  let passing: Transaction | null = null
  const composed = new WeakSet<Transform>()
  const isComposed = (change: Transform) => composed.has(change)

  const rewritten = (transaction: Transaction): Transaction | null => {
    if (isDecided(transaction)) return transaction
    if (mode() === 'direct') return asDirect(transaction, state())
    // What is done before they are made into suggestions is done on them, and becomes one with them.
    if (transaction.getMeta('composition') !== undefined || firstUnconfirmed(state(), isComposed) >= 0) {
      composed.add(transaction)
      return transaction
    }
    const suggestion = asSuggestion(transaction, state(), me)
    if (!suggestion) refuse(whyRefused(transaction, me))
    return suggestion
  }
  return {
    rewrite: (transaction) => {
      passing = rewritten(transaction)
      return passing
    },
    accepts: (transaction) => {
      if (!transaction.docChanged) {
        passing = null
        return true
      }
      if (mode() === 'direct' || transaction.getMeta('collab$') || composed.has(transaction)) return true
      const isAdded = transaction !== passing
      if (mode() === 'chosen' && (!isAdded || (passing !== null && isDecided(passing)))) return true
      const fits = isSuggestionOnly(transaction.before, transaction.doc, me)
      // Nobody asked for what the editor adds by itself: an isolate around words that stood there before is left out.
      if (!fits && !isAdded) refuse(whyRefused(transaction, me))
      return fits
    },
    isComposed,
  }
}
