import { Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { type House, houseSubstitution, type Substitution } from './house-substitution'

declare module '@tiptap/core' {
  interface Storage {
    houseTyping: House
  }
}

/** The substitution at the caret, as long as nothing was done after it. */
type Fresh = { from: number; to: number; asTyped: string } | null
/** What a substitution tells: how long it is, up to the caret. */
type Made = { length: number; asTyped: string }

export const houseTypingKey = new PluginKey<Fresh>('houseTyping')

/**
 * Writes as the house does while a person types. The character typed and what the house makes of it are two steps: Backspace
 * right after, or one undo, gives back exactly what was typed. Only what is typed here is looked at; text of others, pasted
 * text and half-composed words are not.
 */
export const HouseTyping = Extension.create<Partial<House>, Partial<House>>({
  name: 'houseTyping',

  addStorage() {
    return { ...this.options }
  },

  addProseMirrorPlugins() {
    const { house, locale } = this.options
    return house && locale ? [houseTypingPlugin({ house, locale })] : []
  },
})

export function houseTypingPlugin(options: House): Plugin<Fresh> {
  return new Plugin<Fresh>({
    key: houseTypingKey,
    state: {
      init: () => null,
      apply: (transaction, fresh, _, { selection }) => freshAfter(transaction, fresh, selection.from),
    },
    props: {
      handleTextInput(view, from, to, text, typing) {
        if (view.composing || [...text].length !== 1) return false
        const change = houseSubstitution(view.state, { from, to, input: text }, options)
        if (!change) return false
        view.dispatch(typing())
        const typed = asTypedAtCaret(view.state, change)
        if (typed) stepIn(view, typed)
        return true
      },
      handleKeyDown(view, event) {
        const alone = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
        return event.key === 'Backspace' && alone && !view.composing && giveBack(view.state, view.dispatch)
      },
      handleDOMEvents: {
        compositionend(view, event) {
          const last = [...event.data].at(-1)
          // The view reads what was composed only after the event.
          if (last) setTimeout(() => afterComposing(view, last, options))
          return false
        },
      },
    },
  })
}

/** Puts back what was typed where the house has just stepped in. */
export function giveBack(state: EditorState, dispatch?: (tr: Transaction) => void): boolean {
  const fresh = houseTypingKey.getState(state)
  if (!fresh || !state.selection.empty || state.selection.from !== fresh.to) return false
  dispatch?.(closeHistory(state.tr.insertText(fresh.asTyped, fresh.from, fresh.to)).scrollIntoView())
  return true
}

/** The transaction that writes as the house does, as an undo of its own. */
export function substitution(state: EditorState, { from, to, insert, asTyped }: Substitution): Transaction {
  const made: Made = { length: insert.length, asTyped }
  return closeHistory(state.tr.insertText(insert, from, to))
    .setMeta(houseTypingKey, made)
    .scrollIntoView()
}

/** The same where its text came to stand: typed over a selection, a suggestion stands after what it strikes. */
function asTypedAtCaret({ doc, selection }: EditorState, change: Substitution): Substitution | null {
  const { $from: $caret, from: to } = selection
  const from = to - change.asTyped.length
  if (from < $caret.start() || doc.textBetween(from, to, undefined, '\uFFFC') !== change.asTyped) return null
  return { ...change, from, to }
}

function stepIn(view: EditorView, change: Substitution): void {
  view.dispatch(substitution(view.state, change))
  // What is typed next is undone by itself.
  view.dispatch(closeHistory(view.state.tr))
}

function afterComposing(view: EditorView, input: string, options: House): void {
  if (view.isDestroyed || view.composing || !view.editable) return
  const { empty, $from: $caret } = view.state.selection
  const from = $caret.pos - input.length
  if (!empty || $caret.parentOffset < input.length || view.state.doc.textBetween(from, $caret.pos) !== input) return
  const change = houseSubstitution(view.state, { from, to: $caret.pos, input }, options)
  const typed = change && asTypedAtCaret(view.state, change)
  if (typed) stepIn(view, typed)
}

function freshAfter(transaction: Transaction, fresh: Fresh, caret: number): Fresh {
  const made: Made | undefined = transaction.getMeta(houseTypingKey)
  if (made) return { from: caret - made.length, to: caret, asTyped: made.asTyped }
  if (!fresh) return null
  // What others write moves it; whatever is done here ends it.
  if (transaction.getMeta('collab$'))
    return {
      ...fresh,
      from: transaction.mapping.map(fresh.from, 1),
      to: transaction.mapping.map(fresh.to, -1),
    }
  return transaction.docChanged || transaction.selectionSet ? null : fresh
}
