import type { DocJson } from './doc-json'
import { type AnyDoc, bodyBlocks } from './text'

/** The addresses that the body links to, each once, in the order of the text. */
export function hrefsOf(doc: AnyDoc): string[] {
  return [...new Set(bodyBlocks(doc).flatMap(hrefsIn))]
}

function hrefsIn(node: DocJson): string[] {
  const own = (node.marks ?? []).flatMap(({ type, attrs }) =>
    type === 'link' && typeof attrs?.href === 'string' ? [attrs.href] : [],
  )
  return [...own, ...(node.content ?? []).flatMap(hrefsIn)]
}
