import { resolveDir } from '@/lib/arabic/direction'
import { findElement, type HtmlElement, textIn } from './html-tree'

/** Is what this element holds code, or what somebody types into a machine? */
export function isCode(element: HtmlElement): boolean {
  if (tags.has(element.tag)) return true
  // Mail programs and browsers also set prose in letters of one width; code in it is told apart by its own element.
  if (element.tag !== 'pre' && element.tag !== 'tt') return false
  return findElement(element, ({ tag }) => tag === 'code') === null && !readsAsProse(textIn(element))
}

const tags = new Set(['code', 'kbd', 'samp'])

/** Prose is letters and spaces but for a few marks; what has an Arabic majority is prose in any case. */
function readsAsProse(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const arabic = letters.filter((letter) => resolveDir(letter, 'ltr') === 'rtl').length
  return arabic * 2 > letters.length || (text.match(/[\p{L}\p{M}\s]/gu)?.length ?? 0) > text.length * 0.93
}
