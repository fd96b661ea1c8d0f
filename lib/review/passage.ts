import type { Node } from '@tiptap/pm/model'
import { anchor } from '@/lib/body/suggestions/suggestion'
import { quoteLength } from './schema'

/** The text under the mark of a thread, cut to what is kept of it; null when it stands nowhere. */
export function passageOf(doc: Node, threadId: string): string | null {
  let passage: string | null = null
  let block: Node | null = null
  doc.descendants((node, _, parent) => {
    if (!node.isInline || !node.marks.some(({ type, attrs }) => type.name === 'comment' && attrs.id === threadId))
      return
    const text = node.isText ? (node.text ?? '').replaceAll(anchor, '') : ' '
    passage = passage === null ? text : `${passage}${parent === block ? '' : ' '}${text}`
    block = parent
  })
  return passage === null ? null : cut(passage)
}

function cut(text: string): string {
  const letters = [...text]
  return letters.length <= quoteLength
    ? text
    : `${letters
        .slice(0, quoteLength - 1)
        .join('')
        .trimEnd()}…`
}
