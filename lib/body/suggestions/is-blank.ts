import type { Node } from '@tiptap/pm/model'
import { anchor } from './suggestion'

/** Is there nothing to read in this text block? What only holds a suggested break does not count. */
export function isBlank(block: Node): boolean {
  return withoutAnchors(block.textBetween(0, block.content.size, undefined, '\uFFFC')) === ''
}

/** Text without what stands in it for suggested breaks. */
export function withoutAnchors(text: string): string {
  return text.replaceAll(anchor, '')
}
