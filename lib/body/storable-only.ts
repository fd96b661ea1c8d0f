import { Extension } from '@tiptap/core'
import type { Slice } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { AddMarkStep, AttrStep, ReplaceAroundStep, ReplaceStep, type Step } from '@tiptap/pm/transform'
import { changedBlocks, isStorableBlock } from './changes'
import { type LimitReason, overLimit } from './limits'
import { holdsDirectionControls, withoutDirectionControls } from './storable-text'
import { stringsOf, wordsIn } from './strings-of'

/** Why a change cannot be stored: no room for it, or something in it that no text may hold. */
export type Unstorable = LimitReason | 'other'

declare module '@tiptap/core' {
  interface EditorEvents {
    /** A change was refused. Whoever made it must hear of it. */
    unstorable: Unstorable
  }
}

/**
 * Refuses in the editor what the server would refuse. Steps that can never be saved would hold up every later one of the
 * same tab.
 */
export const StorableOnly = Extension.create({
  name: 'storableOnly',

  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey('storableOnly'),
        props: {
          // A keyboard or a menu of the system may put them in.
          handleTextInput(view, from, to, text) {
            if (!holdsDirectionControls(text)) return false
            const clean = withoutDirectionControls(text)
            if (clean) view.dispatch(view.state.tr.insertText(clean, from, to).scrollIntoView())
            return true
          },
        },
        filterTransaction: (transaction) => {
          const why = whyUnstorable(transaction)
          if (why) this.editor.emit('unstorable', why)
          return why === null
        },
      }),
    ]
  },
})

export function isAcceptable(transaction: Transaction): boolean {
  return whyUnstorable(transaction) === null
}

/** Why the server would refuse what this changes; null: it would not. */
export function whyUnstorable(transaction: Transaction): Unstorable | null {
  // What comes from the server has been accepted there.
  if (!transaction.docChanged || transaction.getMeta('collab$')) return null
  if (!changedBlocks(transaction.before, transaction.doc).every(isStorableBlock)) return 'other'
  if (transaction.steps.some(bringsControls)) return 'other'
  // Measuring takes milliseconds on a long article: not on each key, only when blocks or much text come in.
  return slicesOf(transaction).some(isLarge) ? overLimit(transaction.doc) : null
}

function slicesOf(transaction: Transaction): Slice[] {
  return transaction.steps.flatMap((step) =>
    step instanceof ReplaceStep || step instanceof ReplaceAroundStep ? [step.slice] : [],
  )
}

function bringsControls(step: Step): boolean {
  if (step instanceof AttrStep) return wordsIn({ value: step.value }).some(holdsDirectionControls)
  if (step instanceof AddMarkStep) return wordsIn(step.mark.attrs).some(holdsDirectionControls)
  return (step instanceof ReplaceStep || step instanceof ReplaceAroundStep) && holdsControls(step.slice)
}

function holdsControls({ content }: Slice): boolean {
  let found = false
  content.descendants((node) => {
    found ||= stringsOf(node).some(holdsDirectionControls)
    return !found
  })
  return found
}

function isLarge(slice: Slice): boolean {
  return slice.size > 1_000 || slice.content.firstChild?.isBlock === true
}
