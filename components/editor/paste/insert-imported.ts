import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { ImportedDocx } from '@/lib/articles/import-mutations'
import { isField } from '@/lib/body/commands/fields'
import type { DocJson } from '@/lib/body/doc-json'
import { endWithText, nodeOf } from './insert-blocks'

/**
 * Puts an imported text into the draft as one change: after the block with the caret, or in place of an empty body. Title and
 * subtitle become headline and standfirst where these are empty, else they stay in the text.
 */
export function insertImported(state: EditorState, { title, subtitle, blocks }: ImportedDocx): Transaction {
  const { schema, doc } = state
  const tr = state.tr
  const standfirstAt = doc.child(0).nodeSize
  const bodyAt = standfirstAt + doc.child(1).nodeSize
  const inText: DocJson[] = []
  const { from, to } = placeFor(state, bodyAt)
  const fields = [
    { text: title, at: 1, empty: doc.child(0).content.size === 0, block: headingOf(title) },
    { text: subtitle, at: standfirstAt + 1, empty: doc.child(1).content.size === 0, block: paragraphOf(subtitle) },
  ]
  for (const { text, empty, block } of fields) if (text && !empty) inText.push(block)
  const nodes = [...inText, ...blocks].map((block) => nodeOf(schema, block))
  if (nodes.length > 0) tr.replaceWith(from, to, nodes)
  const end = tr.mapping.map(to)
  // From the end of the document backwards, so that positions before a change stay what they are.
  for (const { text, at, empty } of fields.toReversed()) if (text && empty) tr.insertText(text, at)
  const added = fields.reduce((sum, { text, empty }) => sum + (text && empty ? text.length : 0), 0)
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(end + added, tr.doc.content.size)), -1))
  endWithText(tr)
  return tr.scrollIntoView()
}

function placeFor({ doc, selection }: EditorState, bodyAt: number): { from: number; to: number } {
  const only = doc.childCount === 3 ? doc.child(2) : null
  if (only?.type.name === 'paragraph' && only.content.size === 0) return { from: bodyAt, to: doc.content.size }
  const { $to } = selection
  const block = $to.depth > 0 ? $to.node(1) : null
  const at = block === null || isField(block.type.name) ? doc.content.size : $to.after(1)
  const isEmpty = block?.type.name === 'paragraph' && block.content.size === 0
  return { from: isEmpty ? $to.before(1) : at, to: at }
}

function headingOf(text: string): DocJson {
  return { type: 'heading', attrs: { level: 2, dir: null }, content: [{ type: 'text', text }] }
}

function paragraphOf(text: string): DocJson {
  return { type: 'paragraph', attrs: { dir: null }, content: [{ type: 'text', text }] }
}
