import type { Editor } from '@tiptap/core'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { sendableSteps } from 'prosemirror-collab'
import { wordAt } from '@/lib/body/commands/word-at'
import { settle } from '@/lib/body/suggestions/settle'
import { suggestionId, type Verdict } from '@/lib/body/suggestions/suggestion'
import { formatDateTime } from '@/lib/i18n/format'
import { isolate } from '@/lib/i18n/isolate'
import { locales } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized'
import type { PersonRef } from '@/lib/people/person-ref'
import { idsIn } from '@/lib/review/ids-in'
import { listSuggestions } from '@/lib/review/list-suggestions'
import { pieceOf } from '@/lib/review/piece-of'
import type { Review } from '@/lib/review/review'
import type { ReviewRequest } from '@/lib/review/schema'
import { resuggest } from '@/lib/review/suggest/resuggest'
import type { Suggester } from '@/lib/review/suggest/suggester'
import type { Refusal } from '@/lib/review/suggest/why-refused'
import { unknownSince } from '@/lib/review/unknown-since'
import type { ReadingRoom } from '../dock/editor-room'
import { authorHue } from './author-hue'
import { type CommentDrafts, keepDrafts } from './drafts'
import { reviewMeta } from './is-decided'
import { newId } from './new-id'
import { fetchReview, type ReviewAnswer, sendReview } from './review-api'
import { type ReviewLook, redraw, reviewKey, reviewPlugin } from './review-plugin'
import { shortText } from './short-text'
import { suggestGate } from './suggest-gate'

export type Passage = { from: number; to: number }

export type DeskState = {
  /** Null until it could be asked for. */
  review: Review | null
  /** Is what the person does made into suggestions? */
  suggesting: boolean
  /** The passage a new comment is being written on. */
  composing: Passage | null
  /** The suggestion or thread the person looks at. */
  active: string | null
  /** Grows when a change could not be suggested, and why the last one could not; «late»: it was made before that was known. */
  refusals: number
  refusal: Refusal | 'late'
  /** Where late ones were to be made, as it reads; '' where there is no text. */
  passage: string
}

/** The words the desk needs for what it shows in the text. */
export type DeskWords = {
  suggested: (values: { kind: string; name: string; time: string }) => string
  commented: (values: { name: string }) => string
}

export type ReviewDesk = {
  get: () => DeskState
  subscribe: (listener: () => void) => () => void
  setSuggesting: (on: boolean) => void
  /** Whoever may not edit does nothing but suggest; who may again, what they chose before. */
  setForced: (forced: boolean) => void
  /** Decides about one suggestion, or about all. */
  decide: (verdict: Exclude<Verdict, 'keep'>, id: string | null) => void
  isOwn: (suggestionId: string) => boolean
  /** Selects a suggestion or the passage of a thread. False when it is not in the text. */
  goTo: (id: string) => boolean
  goToNext: (direction: 1 | -1) => string | null
  compose: () => boolean
  endComposing: () => void
  startThread: (said: { commentId: string; text: string; mentions: string[] }) => Promise<ReviewAnswer>
  send: (request: ReviewRequest) => Promise<ReviewAnswer>
  drafts: CommentDrafts
  ask: () => Promise<void>
  close: () => void
}

/** How long a comment waits for its mark to be committed. */
const settleMs = 8_000
const askAgainMs = 400

const desks = new WeakMap<Editor, Promise<ReviewDesk>>()

/** The one desk of an editor; made when it is first asked for. */
export function deskOf(room: ReadingRoom, words: DeskWords): Promise<ReviewDesk> {
  const open = desks.get(room.editor)
  if (open) return open
  const desk = openDesk(room, words)
  desks.set(room.editor, desk)
  return desk
}

async function openDesk(room: ReadingRoom, words: DeskWords): Promise<ReviewDesk> {
  const { editor, session, articleId, personId, uiLocale } = room
  const listeners = new Set<() => void>()
  let state: DeskState = {
    review: null,
    suggesting: false,
    composing: null,
    active: null,
    refusals: 0,
    refusal: 'shape',
    passage: '',
  }
  /** Did the person choose to suggest, or may they do nothing else? */
  let chosen = false
  let forced = false
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Made in this tab, of which the server may not have told yet. */
  const mine = new Set<string>()
  /** Was something suggested here since it was last asked when? */
  let untold = false

  const set = (change: Partial<DeskState>) => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const show = (change: Partial<DeskState>) => {
    set(change)
    if (!editor.isDestroyed) redraw(editor.view)
  }
  const take = (answer: ReviewAnswer): ReviewAnswer => {
    if (answer.ok) {
      const suggestions = { ...state.review?.suggestions, ...answer.review.suggestions }
      show({ review: { ...answer.review, suggestions } })
    }
    return answer
  }
  const since = () => unknownSince(state.review?.suggestions)
  const ask = async () => void take(await fetchReview(articleId, since()))
  const askSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(ask, askAgainMs)
  }

  const isOwn = (id: string) => mine.has(id) || state.review?.suggestions[id]?.by?.id === personId
  const me: Suggester = {
    newId: () => {
      const id = newId()
      mine.add(id)
      untold = true
      return id
    },
    suggestion: isOwn,
    comment: (id) => {
      const thread = state.review?.threads.find((one) => one.id === id)
      return !thread || thread.comments[0]?.by?.id === personId
    },
  }
  const refuse = (refusal: DeskState['refusal'], passage: string) =>
    set({ refusal, passage, refusals: state.refusals + 1 })
  const gate = suggestGate({
    state: () => editor.state,
    mode: () => (forced ? 'forced' : state.suggesting ? 'chosen' : 'direct'),
    me,
    refuse: (refusal) => refuse(refusal, ''),
  })

  const nameOf = (person: PersonRef | null | undefined) =>
    person ? isolate(localize(person.name, uiLocale), locales[uiLocale].dir) : ''
  const look = (): ReviewLook => ({
    active: state.active,
    composing: state.composing,
    suggestion: (id, kind) => {
      const known = state.review?.suggestions[id]
      const by = known?.by?.id ?? (mine.has(id) ? personId : '')
      const time = formatDateTime(known ? new Date(known.at) : new Date(), uiLocale)
      return { hue: authorHue(by), title: words.suggested({ kind, name: nameOf(known?.by), time }) }
    },
    comment: (id) => {
      const thread = state.review?.threads.find((one) => one.id === id)
      return thread && !thread.resolved ? { title: words.commented({ name: nameOf(thread.comments[0]?.by) }) } : null
    },
  })

  const onTransaction = ({ transaction }: { transaction: Transaction }) => {
    if (untold && transaction.getMeta('collab$') && !sendableSteps(editor.state)) {
      untold = false
      askSoon()
    }
    if (!transaction.docChanged) return
    const { composing } = state
    if (composing) {
      const passage = {
        from: transaction.mapping.map(composing.from, 1),
        to: transaction.mapping.map(composing.to, -1),
      }
      set({ composing: passage.from < passage.to ? passage : null })
    }
    // Suggestions of which it is not known whose they are.
    if (transaction.getMeta('collab$') || transaction.getMeta(reviewMeta)) askSoon()
  }

  // Before asking: what changes meanwhile must not be missed.
  const stopReview = session.onReview(askSoon)
  await ask()
  // What the server does not know stands in this tab only.
  if (state.review)
    for (const id of idsIn(editor.state.doc).suggestions) if (!state.review.suggestions[id]) mine.add(id)
  editor.registerPlugin(reviewPlugin({ look, accepts: gate.accepts }))
  editor.storage.suggestHook.rewrite = gate.rewrite
  session.suggestWith({
    resuggest: (confirmed, steps) => resuggest(confirmed, steps, me),
    isComposed: gate.isComposed,
    leftOut: (passages) => refuse('late', passages.filter(Boolean).map(shortText).join(' … ')),
  })
  editor.on('transaction', onTransaction)
  const drafts = keepDrafts()
  const close = () => {
    clearTimeout(timer)
    drafts.close()
    stopReview()
    editor.off('transaction', onTransaction)
    desks.delete(editor)
  }
  editor.on('destroy', close)

  const dispatch = (transaction: Transaction) => editor.view.dispatch(transaction.setMeta(reviewMeta, true))
  const markComment = (id: string, passage: Passage | null) => {
    const type = editor.schema.marks.comment
    if (!type) return
    const { tr } = editor.state
    if (passage) tr.addMark(passage.from, passage.to, type.create({ id }))
    else tr.removeMark(0, tr.doc.content.size, type.create({ id }))
    if (tr.docChanged) dispatch(tr.setMeta('addToHistory', false))
  }
  const select = (id: string, { from, to }: Passage) => {
    set({ active: id })
    const { tr } = editor.state
    tr.setSelection(TextSelection.between(tr.doc.resolve(from), tr.doc.resolve(to))).scrollIntoView()
    editor.view.dispatch(tr.setMeta(reviewKey, true))
    editor.view.focus()
  }

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    setSuggesting: (on) => {
      chosen = on
      set({ suggesting: chosen || forced })
    },
    setForced: (on) => {
      forced = on
      if (state.suggesting !== (chosen || forced)) set({ suggesting: chosen || forced })
    },
    decide: (verdict, id) => {
      const { tr } = editor.state
      settle(tr, (mark) => (id === null || suggestionId(mark) === id ? verdict : 'keep'))
      if (tr.docChanged) dispatch(tr)
    },
    isOwn,
    goTo: (id) => {
      const passage = pieceOf(editor.state.doc, id)
      if (passage) select(id, passage)
      return passage !== null
    },
    goToNext: (direction) => {
      const next = nextSuggestion(editor.state, direction)
      if (next) select(next.id, next)
      return next?.id ?? null
    },
    compose: () => {
      const passage = passageToComment(editor.state)
      if (passage) show({ composing: passage, active: null })
      return passage !== null
    },
    endComposing: () => {
      const passage = state.composing
      show({ composing: null })
      if (passage) editor.commands.setTextSelection(passage.to)
      editor.view.focus()
    },
    startThread: async (said) => {
      const passage = state.composing
      if (!passage) return { ok: false, error: 'invalid', reason: null }
      // A thread has the id of its first comment: sent again, it is the same one.
      const threadId = said.commentId
      markComment(threadId, passage)
      if (!(await session.settled(settleMs))) {
        markComment(threadId, null)
        return { ok: false, error: 'network', reason: null }
      }
      const request = { verb: 'start', articleId, threadId, ...said } as const
      const answer = take(await sendReview(articleId, personId, request, since()))
      if (answer.ok) set({ active: threadId })
      // Without an answer the thread may have begun, and its passage must not be lost; if it has not, nobody sees the mark.
      else if (answer.error !== 'network') markComment(threadId, null)
      return answer
    },
    send: async (request) => {
      const before = state.review?.threads ?? []
      const answer = take(await sendReview(articleId, personId, request, since()))
      if (answer.ok && request.verb === 'delete')
        for (const { id } of before) if (!answer.review.threads.some((one) => one.id === id)) markComment(id, null)
      return answer
    },
    drafts,
    ask,
    close,
  }
}

function nextSuggestion({ doc, selection }: EditorState, direction: 1 | -1): ({ id: string } & Passage) | null {
  const all = listSuggestions(doc).map(({ id, from, to }) => ({ id, ...(pieceOf(doc, id) ?? { from, to }) }))
  const { from, to } = selection
  const found =
    direction === 1
      ? all.find((one) => one.from > from || (one.from === from && one.to > to))
      : all.findLast((one) => one.from < from)
  return found ?? (direction === 1 ? all[0] : all.at(-1)) ?? null
}

/** What is selected; with nothing selected the word at the caret, else its block. */
function passageToComment({ doc, selection }: EditorState): Passage | null {
  const { $from, from, to, empty } = selection
  if (!empty) return hasText(doc, from, to) ? { from, to } : null
  if (!$from.parent.inlineContent) return null
  const passage = wordAt($from) ?? { from: $from.start(), to: $from.end() }
  return hasText(doc, passage.from, passage.to) ? passage : null
}

function hasText(doc: EditorState['doc'], from: number, to: number): boolean {
  return doc.textBetween(from, to, ' ', ' ').trim() !== ''
}
