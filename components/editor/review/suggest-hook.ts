import { Extension } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'

/** Makes another transaction of one that changes the text; null: it does not happen. */
export type Rewrite = (transaction: Transaction) => Transaction | null

declare module '@tiptap/core' {
  interface Storage {
    suggestHook: { rewrite: Rewrite | null }
  }
}

/** Where suggestion mode, loaded when it is needed, stands between a person's change and the document. */
export const SuggestHook = Extension.create<object, { rewrite: Rewrite | null }>({
  name: 'suggestHook',
  priority: 1,

  addStorage() {
    return { rewrite: null }
  },

  dispatchTransaction({ transaction, next }) {
    const { rewrite } = this.storage
    const rewritten = rewrite && transaction.docChanged ? rewrite(transaction) : transaction
    if (rewritten) next(rewritten)
  },
})
