import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state'
import { isBlank, withoutAnchors } from '@/lib/body/suggestions/is-blank'

/**
 * An open menu of blocks: where what is typed to find one begins, after the «/» if one was typed; and where it ends, once
 * one was taken before the menu was there to put it in. What is typed from then on comes after the block.
 */
export type Slash = { from: number; typed: boolean; taken: number | null }

const key = new PluginKey<Slash | null>('slash')

/** The menu opens at the caret as the transaction leaves it: a suggestion may put it elsewhere than the key would. */
type Change = 'typed' | 'asked' | 'taken' | 'close'

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
        view: () => ({
          update: ({ state }) => {
            // What waited for a menu that was left is not meant for the next one.
            if (!key.getState(state)) storage.waiting = []
          },
        }),
        props: {
          handleTextInput(view, from, to, text) {
            if (text !== '/' || from !== to || !mayOpen(view.state, from)) return false
            view.dispatch(view.state.tr.insertText(text, from).setMeta(key, 'typed' satisfies Change))
            return true
          },
          handleKeyDown(view, event) {
            const open = key.getState(view.state)
            if (!open || event.isComposing) return false
            if (event.key === 'Escape') closeSlash(editor)
            else if (open.taken !== null || !isSlashKey(event.key)) return false
            else if (storage.listener) storage.listener(event.key)
            else wait(editor, event.key)
            return true
          },
        },
      }),
    ]
  },
})

function wait(editor: Editor, pressed: SlashKey): void {
  editor.storage.slash.waiting.push(pressed)
  if (pressed === 'Enter' || pressed === 'Tab') change(editor, 'taken')
}

function isSlashKey(value: string): value is SlashKey {
  return ['ArrowUp', 'ArrowDown', 'Enter', 'Tab'].includes(value)
}

/** The open menu with what is typed in it; null when none is open. */
export function slashOf({ state }: Editor): (Slash & { to: number; query: string }) | null {
  const open = key.getState(state)
  if (!open) return null
  const to = open.taken ?? state.selection.from
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
  change(editor, 'asked')
}

export function closeSlash(editor: Editor): void {
  change(editor, 'close')
}

function change({ state, view }: Editor, made: Change): void {
  view.dispatch(state.tr.setMeta(key, made))
}

/** Takes out «/» and what was typed after it. Gives what was typed since a block was taken, which comes after the block. */
export function takeQuery(editor: Editor): string {
  const open = slashOf(editor)
  if (!open) return ''
  const { tr, doc, selection } = editor.state
  const since = doc.textBetween(open.to, selection.from)
  tr.delete(open.from - (open.typed ? 1 : 0), selection.from)
  editor.view.dispatch(tr.setMeta(key, 'close' satisfies Change))
  return since
}

function next(tr: Transaction, open: Slash | null, state: EditorState): Slash | null {
  const change: Change | undefined = tr.getMeta(key)
  const { selection, doc } = state
  if (change === 'close') return null
  if (change === 'taken') return open && { ...open, taken: selection.from }
  if (change) return { from: selection.from, typed: change === 'typed', taken: null }
  if (!open) return null
  const from = tr.mapping.map(open.from, -1)
  const taken = open.taken === null ? null : tr.mapping.map(open.taken, -1)
  if (!(selection instanceof TextSelection) || !selection.empty || selection.from < (taken ?? from)) return null
  if (from > doc.content.size || !doc.resolve(from).sameParent(selection.$from)) return null
  if (open.typed && doc.textBetween(from - 1, from) !== '/') return null
  const query = doc.textBetween(from, taken ?? selection.from)
  if (query.length > 30 || /^\s/.test(query)) return null
  return taken === null || isShort(doc, taken, selection.from) ? { ...open, from, taken } : null
}

/** May what is written there be taken out and put in again as mere text? What is more stays where it was written. */
function isShort(doc: Node, from: number, to: number): boolean {
  let isPlain = to - from <= 30
  doc.nodesBetween(from, to, (node) => {
    if (node.isInline) isPlain &&= node.isText && node.marks.every(({ type }) => type.name === 'insertion')
  })
  return isPlain
}

function mayOpen({ doc }: EditorState, at: number): boolean {
  const { parent, parentOffset } = doc.resolve(at)
  if (parent.type.name !== 'paragraph' && parent.type.name !== 'heading') return false
  const before = withoutAnchors(parent.textBetween(0, parentOffset, undefined, '\uFFFC'))
  return before === '' ? isBlank(parent) : /\s$/.test(before)
}
