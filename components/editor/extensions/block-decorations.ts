import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/**
 * Attributes to draw on a node, or on a stretch of text, which may get an element of its own. Positions count from the
 * start of the top-level block.
 */
export type Drawn = { from: number; to: number; attributes: Record<string, string>; element?: 'bdi' }

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
      const moved = before.map(tr.mapping, tr.doc)
      const head = Math.min(headBlocks, first, tr.doc.childCount)
      return redraw(redraw(moved, draw, tr.doc, 0, head), draw, tr.doc, first, end)
    },
  }
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

function decoration(offset: number, { from, to, attributes, element }: Drawn): Decoration {
  const [start, end] = [offset + from, offset + to]
  if (!element) return Decoration.node(start, end, attributes, attributes)
  const drawnAs = { ...attributes, nodeName: element }
  return Decoration.inline(start, end, drawnAs, drawnAs)
}

function redraw(set: DecorationSet, draw: Draw, doc: Node, first: number, end: number): DecorationSet {
  if (first >= end) return set
  const from = startOf(doc, first)
  const to = startOf(doc, end)
  const old = set.find(from, to).filter((one) => one.from >= from && one.to <= to)
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
