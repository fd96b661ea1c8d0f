import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/**
 * Attributes to draw on a node, or on the text between (`inline`), which may get an element of its own. Positions count from
 * the start of the top-level block.
 */
export type Drawn = {
  from: number
  to: number
  attributes: Record<string, string>
  inline?: boolean
  element?: 'bdi'
}

type Draw = (block: Node, index: number, doc: Node) => Drawn[]

/**
 * Decorations that follow from the top-level block they are in, kept up as the document changes: what an edit
 * did not touch is moved along, never looked at again.
 * @param headBlocks how many of the first blocks also depend on the rest of the document: these are always looked at
 */
export function blockDecorations(draw: Draw, headBlocks = 0) {
  return {
    init: (doc: Node): DecorationSet => DecorationSet.create(doc, drawn(draw, doc, 0, doc.childCount)),
    apply: (tr: Transaction, before: DecorationSet): DecorationSet => {
      if (!tr.docChanged) return before
      const { first, end } = touched(tr)
      const kept = changesInOnePlace(tr) ? before : emptied(before, tr, first, end)
      const moved = kept.map(tr.mapping, tr.doc)
      // Blocks that others have come before were among the first ones.
      const added = Math.max(0, tr.doc.childCount - tr.before.childCount)
      const head = headBlocks === 0 ? 0 : Math.min(headBlocks + added, tr.doc.childCount)
      return redraw(redraw(moved, draw, tr.doc, 0, head), draw, tr.doc, Math.max(head, first), end)
    },
  }
}

/** Most edits are a key. */
function changesInOnePlace({ mapping }: Transaction): boolean {
  let places = 0
  for (const map of mapping.maps)
    map.forEach(() => {
      places++
    })
  return places < 2
}

/**
 * Without what was drawn on the blocks that will be from `first` to `end`. Of a change in several places, a block that
 * moves far among them, the set would leave some of it in nodes that have gone elsewhere, where nobody finds it again.
 */
function emptied(set: DecorationSet, { before, doc }: Transaction, first: number, end: number): DecorationSet {
  return set.remove(within(set, startOf(before, first), startOf(before, end + before.childCount - doc.childCount)))
}

function within(set: DecorationSet, from: number, to: number): Decoration[] {
  return set.find(from, to).filter((one) => one.from >= from && one.to <= to)
}

function drawn(draw: Draw, doc: Node, first: number, end: number): Decoration[] {
  const decorations: Decoration[] = []
  let offset = startOf(doc, first)
  for (let index = first; index < end; index++) {
    const block = doc.child(index)
    for (const one of draw(block, index, doc)) decorations.push(decoration(offset, one))
    offset += block.nodeSize
  }
  return decorations
}

function decoration(offset: number, { from, to, attributes, inline, element }: Drawn): Decoration {
  const [start, end] = [offset + from, offset + to]
  if (!inline && !element) return Decoration.node(start, end, attributes, attributes)
  const drawnAs = element ? { ...attributes, nodeName: element } : attributes
  return Decoration.inline(start, end, drawnAs, drawnAs)
}

function redraw(set: DecorationSet, draw: Draw, doc: Node, first: number, end: number): DecorationSet {
  if (first >= end) return set
  const from = startOf(doc, first)
  const to = startOf(doc, end)
  const old = within(set, from, to)
  const fresh = drawn(draw, doc, first, end)
  return same(old, fresh) ? set : set.remove(old).add(doc, fresh)
}

/** The top-level blocks from the first to the last that are other nodes than before, or lie at a change. */
function touched({ before, doc, mapping }: Transaction): { first: number; end: number } {
  const least = Math.min(before.childCount, doc.childCount)
  let first = 0
  while (first < least && before.child(first) === doc.child(first)) first++
  let last = 0
  while (last < least - first && before.child(before.childCount - 1 - last) === doc.child(doc.childCount - 1 - last))
    last++
  let end = doc.childCount - last
  mapping.maps.forEach((map, at) => {
    const later = mapping.slice(at + 1)
    map.forEach((_from, _to, from, to) => {
      first = Math.min(first, Math.max(0, indexAt(doc, later.map(from, -1)) - 1))
      end = Math.max(end, Math.min(doc.childCount, indexAt(doc, later.map(to, 1)) + 1))
    })
  })
  return { first, end }
}

const indexAt = (doc: Node, position: number) => doc.resolve(Math.min(position, doc.content.size)).index(0)

function startOf(doc: Node, index: number): number {
  let offset = 0
  for (let at = 0; at < index; at++) offset += doc.child(at).nodeSize
  return offset
}

function same(some: Decoration[], others: Decoration[]): boolean {
  return keyOf(some) === keyOf(others)
}

const keyOf = (decorations: Decoration[]) =>
  decorations
    .map(({ from, to, spec }) => JSON.stringify([from, to, spec]))
    .sort()
    .join()
