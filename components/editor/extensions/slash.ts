import { type Editor, Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state'
import { isBlank, withoutAnchors } from '@/lib/body/suggestions/is-blank'

/** An open menu of blocks: where what is typed to find one begins, after the «/» if one was typed. */
export type Slash = { from: number; typed: boolean }

const key = new PluginKey<Slash | null>('slash')

/** The menu opens at the caret as the transaction leaves it: a suggestion may put it elsewhere than the key would. */
type Change = 'typed' | 'asked' | 'close'

declare module '@tiptap/core' {
  interface Storage {
    slash: SlashStorage
  }
}

type SlashStorage = {
  /** The menu, once it is there; until then its keys wait. */
  listener: ((key: SlashKey) => void) | null
  waiting: SlashKey[]
}

export type SlashKey = 'ArrowUp' | 'ArrowDown' | 'Enter' | 'Tab'

/**
 * Listens for «/» in an empty block or after a space, and for the keys of the menu that it opens. The menu itself is loaded
 * when it opens first; keys that are faster wait for it.
 */
export const SlashListener = Extension.create<object, SlashStorage>({
  name: 'slash',

  addStorage() {
    return { listener: null, waiting: [] }
  },

  addProseMirrorPlugins() {
    const { editor, storage } = this
    return [
      new Plugin<Slash | null>({
        key,
        state: {
          init: () => null,
          apply: (tr, open, _, state) => next(tr, open, state),
        },
        props: {
          handleTextInput(view, from, to, text) {
            if (text !== '/' || from !== to || !mayOpen(view.state, from)) return false
            view.dispatch(view.state.tr.insertText(text, from).setMeta(key, 'typed' satisfies Change))
            return true
          },
          handleKeyDown(view, event) {
            if (!key.getState(view.state) || event.isComposing) return false
            if (event.key === 'Escape') closeSlash(editor)
            else if (!isSlashKey(event.key)) return false
            else if (storage.listener) storage.listener(event.key)
            else storage.waiting.push(event.key)
            return true
          },
        },
      }),
    ]
  },
})

function isSlashKey(value: string): value is SlashKey {
  return ['ArrowUp', 'ArrowDown', 'Enter', 'Tab'].includes(value)
}

/** The open menu with what is typed in it; null when none is open. */
export function slashOf({ state }: Editor): (Slash & { to: number; query: string }) | null {
  const open = key.getState(state)
  if (!open) return null
  const to = state.selection.from
  return { ...open, to, query: state.doc.textBetween(open.from, to) }
}

/** Gives the keys of the menu to `listener`, those that waited first. Gives the function that ends it. */
export function hearSlashKeys(editor: Editor, listener: (key: SlashKey) => void): () => void {
  const storage = editor.storage.slash
  storage.listener = listener
  for (const waiting of storage.waiting.splice(0)) listener(waiting)
  return () => {
    if (storage.listener === listener) storage.listener = null
  }
}

/** Opens the menu at the caret, as «/» does. */
export function openSlash(editor: Editor): void {
  editor.commands.focus()
  const { state, view } = editor
  view.dispatch(state.tr.setMeta(key, 'asked' satisfies Change))
}

export function closeSlash({ state, view }: Editor): void {
  view.dispatch(state.tr.setMeta(key, 'close' satisfies Change))
}

/** Takes out «/» and what was typed after it. */
export function takeQuery(editor: Editor): void {
  const open = slashOf(editor)
  if (!open) return
  const tr = editor.state.tr.delete(open.from - (open.typed ? 1 : 0), open.to)
  editor.view.dispatch(tr.setMeta(key, 'close' satisfies Change))
}

function next(tr: Transaction, open: Slash | null, state: EditorState): Slash | null {
  const change: Change | undefined = tr.getMeta(key)
  const { selection, doc } = state
  if (change) return change === 'close' ? null : { from: selection.from, typed: change === 'typed' }
  if (!open) return null
  const from = tr.mapping.map(open.from, -1)
  if (!(selection instanceof TextSelection) || !selection.empty || selection.from < from) return null
  if (from > doc.content.size || !doc.resolve(from).sameParent(selection.$from)) return null
  if (open.typed && doc.textBetween(from - 1, from) !== '/') return null
  const query = doc.textBetween(from, selection.from)
  return query.length > 30 || /^\s/.test(query) ? null : { ...open, from }
}

function mayOpen({ doc }: EditorState, at: number): boolean {
  const { parent, parentOffset } = doc.resolve(at)
  if (parent.type.name !== 'paragraph' && parent.type.name !== 'heading') return false
  const before = withoutAnchors(parent.textBetween(0, parentOffset, undefined, '\uFFFC'))
  return before === '' ? isBlank(parent) : /\s$/.test(before)
}
