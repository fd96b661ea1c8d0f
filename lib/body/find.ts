import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { Finder, Span } from '@/lib/arabic/find-text'
import { setWordForWord } from './suggestions/word-for-word'

/** Stands for what is not text, so that offsets in the text are positions in the block. */
const leaf = '\uFFFC'
const lineBreak = '\n'

/**
 * Everything `find` finds in a document, as positions: in the headline, the standfirst and every text of the body, also
 * across bold words and links. What a top-level block holds is remembered with it, so that asking again after an edit
 * reads the blocks that changed and no others.
 */
export function documentFinder(find: Finder): (doc: Node) => Span[] {
  const known = new WeakMap<Node, Span[]>()
  const within = (block: Node): Span[] => {
    const found = known.get(block) ?? spansIn(block, find)
    known.set(block, found)
    return found
  }
  return (doc) => {
    const all: Span[] = []
    doc.forEach((block, offset) => {
      for (const { from, to } of within(block)) all.push({ from: offset + from, to: offset + to })
    })
    return all
  }
}

/** Of spans in order, the first at or behind `position`; the first of all when none is. -1 when there are none. */
export function spanFrom(spans: Span[], position: number): number {
  const next = spans.findIndex(({ from }) => from >= position)
  return next === -1 && spans.length > 0 ? 0 : next
}

/**
 * Puts `replacement` in place of each span; it looks as the first character of what it replaces did. Several are replaced
 * from the end backwards, so that the steps leave each other's places alone.
 * @param spans in order, none over another
 */
export function replaceSpans(tr: Transaction, spans: Span[], replacement: string): Transaction {
  for (const { from, to } of spans.toReversed()) {
    if (replacement === '') tr.delete(from, to)
    else tr.replaceWith(from, to, tr.doc.type.schema.text(replacement, tr.doc.resolve(from).nodeAfter?.marks))
  }
  return setWordForWord(tr)
}

/** Positions from the start of `block` itself. */
function spansIn(block: Node, find: Finder): Span[] {
  const spans: Span[] = []
  const look = (node: Node, start: number) => {
    if (!node.isTextblock) return !node.isLeaf
    for (const { from, to } of find(textOf(node))) spans.push({ from: start + from, to: start + to })
    return false
  }
  if (look(block, 1)) block.descendants((node, position) => look(node, position + 2))
  return spans
}

/** The text of a textblock, a character for each position. What is suggested to be deleted is not there to be found. */
function textOf(textblock: Node): string {
  let text = ''
  textblock.forEach((node) => {
    const isGone = node.marks.some(({ type }) => type.name === 'deletion')
    text += node.type.name === 'hardBreak' ? lineBreak : isGone || !node.text ? leaf.repeat(node.nodeSize) : node.text
  })
  return text
}
