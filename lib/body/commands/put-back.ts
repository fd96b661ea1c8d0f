import type { Node } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { isField } from './fields'

/**
 * Puts text that found no place back into the body, a paragraph for each line: after the block the caret or the selection ends
 * in, at the start of the body where that is the headline or the standfirst, into a paragraph that waits empty there. Takes
 * nothing away.
 */
export function putBack(state: EditorState, text: string): Transaction {
  const { tr, schema } = state
  const place = placeFor(state)
  const lines = linesOf(text)
  const inside = place.empty ? lines.slice(0, 1) : []
  const paragraphs = lines.slice(inside.length).map((line) => schema.node('paragraph', null, schema.text(line)))
  // From the end backwards, so that the place of what comes before stays what it is.
  if (paragraphs.length > 0) tr.insert(place.after, paragraphs)
  if (inside[0]) tr.insert(place.after - 1, schema.text(inside[0]))
  const end = tr.mapping.map(place.after)
  return tr.setSelection(TextSelection.near(tr.doc.resolve(end), -1)).scrollIntoView()
}

/** Is every line of the text in the document? */
export function standsIn(doc: Node, text: string): boolean {
  const written = doc.textBetween(0, doc.content.size, '\n')
  return linesOf(text).every((line) => written.includes(line))
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

function placeFor({ doc, selection: { $to } }: EditorState): { after: number; empty: boolean } {
  const bodyAt = doc.child(0).nodeSize + doc.child(1).nodeSize
  const isInBody = $to.depth > 0 && !isField($to.node(1).type.name)
  if (isInBody) return { after: $to.after(1), empty: isEmpty($to.node(1)) }
  if ($to.depth === 0) return { after: Math.max($to.pos, bodyAt), empty: false }
  const first = doc.child(2)
  return isEmpty(first) ? { after: bodyAt + first.nodeSize, empty: true } : { after: bodyAt, empty: false }
}

function isEmpty(block: Node): boolean {
  return block.type.name === 'paragraph' && block.content.size === 0
}
