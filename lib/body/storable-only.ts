import { Extension } from '@tiptap/core'
import type { Slice } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { ReplaceAroundStep, ReplaceStep } from '@tiptap/pm/transform'
import { overLimit } from './limits'
import { isStorable } from './storable-text'

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
  const slices = transaction.steps.flatMap((step) =>
    step instanceof ReplaceStep || step instanceof ReplaceAroundStep ? [step.slice] : [],
  )
  if (!slices.every((slice) => isStorable(textIn(slice)))) return false
  // Measuring takes milliseconds on a long article: not on each key, only when blocks or much text come in.
  return !slices.some(isLarge) || overLimit(transaction.doc) === null
}

function textIn(slice: Slice): string {
  return slice.content.textBetween(0, slice.content.size)
}

function isLarge(slice: Slice): boolean {
  return slice.size > 1_000 || slice.content.firstChild?.isBlock === true
}
