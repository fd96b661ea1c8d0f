import { Extension } from '@tiptap/core'
import type { Mark } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { runDirection } from '@/lib/arabic/direction'
import { heldMark } from '@/lib/body/commands/held-mark'

const key = new PluginKey<readonly Mark[]>('heldMarks')
const names = ['tk', 'isolate']

/**
 * Keeps «to be completed» and an isolate that were switched on with nothing selected, for all that is typed until they are
 * switched off or the caret goes elsewhere. Neither grows by itself at its end, so the first letter alone would get it.
 */
export const HeldMarks = Extension.create({
  name: 'heldMarks',

  addProseMirrorPlugins() {
    return [heldMarks()]
  },
})

export function heldMarks(): Plugin<readonly Mark[]> {
  return new Plugin<readonly Mark[]>({
    key,
    state: {
      init: () => none,
      apply: (tr, held, before, after) => next(tr, held, before, after),
    },
    appendTransaction: (transactions, before, after) => {
      const held = key.getState(after) ?? none
      return held.length > 0 ? kept(held, transactions, before, after) : null
    },
    props: {
      handleDOMEvents: {
        compositionend(view) {
          if (key.getState(view.state)?.length) {
            setTimeout(() => {
              if (!view.isDestroyed && !view.composing) view.dispatch(view.state.tr.setMeta(key, 'composed'))
            })
          }
          return false
        },
      },
    },
  })
}

const none: readonly Mark[] = []

function next(tr: Transaction, held: readonly Mark[], before: EditorState, after: EditorState): readonly Mark[] {
  if (!tr.docChanged) {
    if (tr.storedMarksSet) return marksHeldIn(after)
    return tr.selectionSet ? none : held
  }
  if (held.length === 0 || tr.getMeta('history$') || !after.selection.empty) return none
  // What colleagues write elsewhere takes nothing from whoever writes here; letters still being composed are marked below.
  if (tr.getMeta('collab$') || isComposed(tr)) return held
  const at = after.selection.$from
  return held.filter(({ type }) => {
    const isDeletion = at.pos < before.selection.from
    const text = isDeletion ? before.selection.$from.nodeBefore : at.nodeBefore
    return type.isInSet(text?.marks ?? [])
  })
}

function marksHeldIn(state: EditorState): readonly Mark[] {
  if (!state.storedMarks) return none
  return names.flatMap((name) => heldMark(state, state.schema.marks[name]) ?? [])
}

function kept(
  held: readonly Mark[],
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
): Transaction | null {
  const { $from } = after.selection
  const composing = transactions.some(isComposed)
  const tr = after.tr
  let stored = after.storedMarks ?? $from.marks()
  for (const mark of held) {
    // Inside a mark of its kind what is typed is marked anyway.
    if (mark.type.isInSet($from.marks())) continue
    if (composing) {
      const typedAt = transactions.reduce((at, { mapping }) => mapping.map(at, -1), before.selection.from)
      if (typedAt < $from.pos && typedAt >= $from.start()) tr.addMark(typedAt, $from.pos, mark)
    }
    stored = asWritten(tr, mark).addToSet(stored)
  }
  // A letter that is still being composed would be torn from its keyboard.
  const changed = !composing && stored.some((mark) => !mark.isInSet(after.storedMarks ?? []))
  if (!changed && !tr.docChanged) return null
  return composing ? tr : tr.setStoredMarks(stored)
}

/** An isolate runs as what was written in it does; of an empty one nobody knows yet. */
function asWritten(tr: Transaction, mark: Mark): Mark {
  const { $from } = tr.selection
  let from = $from.pos
  const isBeside = mark.type.name === 'isolate' && $from.textOffset === 0
  for (let index = $from.index() - 1; isBeside && index >= 0; index--) {
    const node = $from.parent.child(index)
    if (!mark.type.isInSet(node.marks)) break
    from -= node.nodeSize
  }
  if (from === $from.pos) return mark
  const dir = runDirection(tr.doc.textBetween(from, $from.pos))
  const right = mark.type.create({ ...mark.attrs, dir })
  if (dir !== mark.attrs.dir) tr.addMark(from, $from.pos, right)
  return right
}

function isComposed(tr: Transaction): boolean {
  return tr.getMeta('composition') !== undefined
}
