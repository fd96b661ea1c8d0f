import type { Editor } from '@tiptap/core'
import { isDecided } from './is-decided'
import type { Rewrite } from './suggest-hook'

/**
 * Keeps the text as it is until suggesting can begin: what is typed before would change it directly. What others do comes
 * in as ever. Gives the function that ends it.
 */
export function holdBack({ storage: { suggestHook } }: Editor): () => void {
  const before = suggestHook.rewrite
  const waiting: Rewrite = (transaction) => (isDecided(transaction) ? transaction : null)
  suggestHook.rewrite = waiting
  return () => {
    if (suggestHook.rewrite === waiting) suggestHook.rewrite = before
  }
}
