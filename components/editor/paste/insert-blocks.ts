import { Fragment, Mark, type Node, type ResolvedPos, type Schema, Slice } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { isField } from '@/lib/body/commands/fields'
import type { DocJson } from '@/lib/body/doc-json'
import { fitBlocks, type Holder, pastedImage } from '@/lib/body/paste/fit-blocks'

/** A picture of the paste and the place in the text it belongs to. */
export type PicturePlace = { at: number; image: DocJson }

/** Puts blocks in place of a range as one change that can be undone at once; pictures are left for later. */
export function insertBlocks(
  state: EditorState,
  range: { from: number; to: number },
  blocks: DocJson[],
): { tr: Transaction; pictures: PicturePlace[] } {
  const tr = state.tr.setMeta('paste', true)
  const $from = state.doc.resolve(range.from)
  const $to = state.doc.resolve(range.to)
  const holder = $from.sameParent($to) || $from.depth > 0 ? holderAt($from) : 'blocks'
  const { inner, after } = fitBlocks(blocks, holder)
  const caretHere = state.selection.from === range.from && state.selection.to === range.to
  const pictures: PicturePlace[] = []
  if (holder === 'blocks' && inner.some(({ type }) => type === pastedImage)) {
    pictures.push(...insertWhole(tr, range, inner))
  } else {
    // What comes after the place takes nothing away: words are not replaced by nothing.
    if (inner.length > 0) insertOpen(tr, range, inner, holder, caretHere)
    if (after.length > 0) pictures.push(...insertAfter(tr, range.from, after))
  }
  endWithText(tr)
  return { tr: caretHere ? tr.scrollIntoView() : tr, pictures }
}

/** After a table, a picture or a line at the end of the article there is a paragraph, so that writing can go on. */
export function endWithText(tr: Transaction): void {
  const { doc } = tr
  if (!tr.docChanged || !closesText.has(doc.lastChild?.type.name ?? '')) return
  tr.insert(doc.content.size, doc.type.schema.node('paragraph'))
}

const closesText = new Set(['table', 'figure', 'divider'])

/** What the innermost holder of a position can hold. */
export function holderAt($at: ResolvedPos): Holder {
  if (isField($at.parent.type.name) || lines.has($at.parent.type.name)) return 'line'
  for (let depth = $at.depth; depth > 0; depth--) {
    const name = $at.node(depth).type.name
    if (paragraphsOnly.has(name)) return 'paragraphs'
    if (listsOnly.has(name)) return 'lists'
  }
  return 'blocks'
}

const lines = new Set(['figure', 'pullQuoteText', 'attribution', 'factBoxTitle'])
const paragraphsOnly = new Set(['tableCell', 'tableHeader', 'editorsNote'])
const listsOnly = new Set(['blockquote', 'factBox', 'listItem'])

/** Text goes on in the block at the caret, as in a word processor. */
function insertOpen(
  tr: Transaction,
  range: { from: number; to: number },
  blocks: DocJson[],
  holder: Holder,
  caretHere: boolean,
): void {
  const schema = tr.doc.type.schema
  const nodes = blocks.map((block) => nodeOf(schema, block))
  const [only] = nodes
  const slice =
    holder === 'line' || (nodes.length === 1 && only?.type.name === 'paragraph')
      ? new Slice(Fragment.from(nodes.flatMap((node) => node.content.content)), 0, 0)
      : openSlice(nodes)
  const $from = tr.doc.resolve(range.from)
  if (holder === 'line' && $from.parent.type.spec.content === 'text*') {
    const text = nodes.map(({ textContent }) => textContent).join(' ')
    tr.insertText(text, range.from, range.to)
    return
  }
  if (caretHere) tr.replaceSelection(slice)
  else tr.replaceRange(range.from, range.to, slice)
  // An empty paragraph becomes the first one pasted, also in the direction that was chosen for that.
  const isEmpty = $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
  if (isEmpty && only?.type.name === 'paragraph' && only.attrs.dir)
    tr.setNodeAttribute($from.before(), 'dir', only.attrs.dir)
}

/** Paragraphs at both ends join the text around them; lists, tables and headings stay what they are. */
function openSlice(nodes: Node[]): Slice {
  const open = (node: Node | undefined) => (node?.type.name === 'paragraph' ? 1 : 0)
  return new Slice(Fragment.fromArray(nodes), open(nodes[0]), open(nodes.at(-1)))
}

/** With pictures among them, blocks come in whole: the one at the caret is parted. */
function insertWhole(tr: Transaction, range: { from: number; to: number }, blocks: DocJson[]): PicturePlace[] {
  if (range.to > range.from) tr.delete(range.from, range.to)
  const $at = tr.doc.resolve(tr.mapping.map(range.from))
  if ($at.depth === 0) return putAt(tr, $at.pos, $at.pos, blocks)
  const isText = blocks.some(({ type }) => type !== pastedImage)
  const block = $at.node(1)
  if (block.isTextblock && block.content.size === 0) {
    // A picture alone leaves the empty paragraph to go on in.
    return putAt(tr, $at.before(1), isText ? $at.after(1) : $at.before(1), blocks)
  }
  if ($at.depth === 1 && $at.parentOffset > 0 && $at.parentOffset < block.content.size) {
    tr.split($at.pos)
    return putAt(tr, $at.pos + 1, $at.pos + 1, blocks)
  }
  const at = $at.depth === 1 && $at.parentOffset === 0 ? $at.before(1) : $at.after(1)
  return putAt(tr, at, at, blocks)
}

function insertAfter(tr: Transaction, from: number, blocks: DocJson[]): PicturePlace[] {
  const $at = tr.doc.resolve(Math.min(tr.mapping.map(from), tr.doc.content.size))
  const bodyStart = tr.doc.child(0).nodeSize + tr.doc.child(1).nodeSize
  const at = $at.depth === 0 ? $at.pos : $at.after(1)
  return putAt(tr, Math.max(at, bodyStart), Math.max(at, bodyStart), blocks)
}

function putAt(tr: Transaction, from: number, to: number, blocks: DocJson[]): PicturePlace[] {
  const schema = tr.doc.type.schema
  const pictures: PicturePlace[] = []
  const nodes: Node[] = []
  let at = from
  for (const block of blocks) {
    if (block.type === pastedImage) {
      pictures.push({ at, image: block })
      continue
    }
    const node = nodeOf(schema, block)
    nodes.push(node)
    at += node.nodeSize
  }
  if (nodes.length === 0) return pictures
  tr.replaceWith(from, to, nodes)
  const $end = tr.doc.resolve(at)
  tr.setSelection(TextSelection.near($end, -1))
  return pictures
}

/** JSON as nodes, with marks in the order of the schema. */
export function nodeOf(schema: Schema, { type, attrs, content, text, marks = [] }: DocJson): Node {
  const own = Mark.setFrom(marks.map((mark) => schema.mark(mark.type, mark.attrs)))
  if (text !== undefined) return schema.text(text, own)
  return schema.node(
    type,
    attrs,
    content?.map((child) => nodeOf(schema, child)),
    own,
  )
}
