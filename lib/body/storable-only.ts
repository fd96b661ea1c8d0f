import { Extension } from '@tiptap/core'
import type { Slice } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { AddMarkStep, AttrStep, ReplaceAroundStep, ReplaceStep, type Step } from '@tiptap/pm/transform'
import { changedBlocks, isStorableBlock } from './changes'
import { overLimit } from './limits'
import { holdsDirectionControls, withoutDirectionControls } from './storable-text'
import { stringsOf, wordsIn } from './strings-of'

/**
 * Refuses in the editor what the server would refuse. Steps that can never be saved would hold up every later one of the
 * same tab. `onRefuse` hears of it, for a message.
 */
export const StorableOnly = Extension.create<{ onRefuse: (() => void) | null }>({
  name: 'storableOnly',

  addOptions() {
    return { onRefuse: null }
  },

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
          const accepted = isAcceptable(transaction)
          if (!accepted) this.options.onRefuse?.()
          return accepted
        },
      }),
    ]
  },
})

export function isAcceptable(transaction: Transaction): boolean {
  // What comes from the server has been accepted there.
  if (!transaction.docChanged || transaction.getMeta('collab$')) return true
  if (!changedBlocks(transaction.before, transaction.doc).every(isStorableBlock)) return false
  if (transaction.steps.some(bringsControls)) return false
  // Measuring takes milliseconds on a long article: not on each key, only when blocks or much text come in.
  return !slicesOf(transaction).some(isLarge) || overLimit(transaction.doc) === null
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
