import type { Mark, Node } from '@tiptap/pm/model'
import {
  anchor,
  isBlockForm,
  isSuggested,
  markedAs,
  modificationsOf,
  suggestionId,
} from '@/lib/body/suggestions/suggestion'
import { blocksBetween, insertedBlockAt, isOwnDeletion, isOwnInsertion, leavesBetween } from './leaves'
import { follow, Unsuggestable, type Work } from './suggester'

/**
 * Suggests to delete what is between two positions in texts: what is there becomes marked, what the same person had
 * suggested to insert goes. A break between two texts that is to go has marked text, or an anchor, on both sides.
 */
export function removeText(work: Work, from: number, to: number): void {
  const { doc } = work.tr
  const $from = doc.resolve(from)
  const $to = doc.resolve(to)
  if ($from.sameParent($to)) strikeLeaves(work, from, to)
  else if (isOwnBreak(work, from, to)) joinAgain(work, from, to)
  else strikeOver(work, from, to)
}

/** Suggests to delete whole blocks. */
export function removeBlocks(work: Work, from: number, to: number): void {
  for (const { pos } of blocksBetween(work.tr.doc, from, to).reverse()) strikeBlock(work, pos)
}

function strikeLeaves(work: Work, from: number, to: number): void {
  const { tr, me } = work
  const mark = deletion(work)
  const inOwnBlock = insertedBlockAt(tr.doc.resolve(from), me) === 'own'
  for (const leaf of leavesBetween(tr.doc, from, to).reverse()) {
    if (isOwnInsertion(leaf.mark, me) || (inOwnBlock && !leaf.mark)) tr.delete(leaf.from, leaf.to)
    else if (leaf.mark?.type.name === 'insertion') throw new Unsuggestable()
    else if (!leaf.mark) tr.addMark(leaf.from, leaf.to, mark)
  }
}

function strikeOver(work: Work, from: number, to: number): void {
  const { tr } = work
  const there = follow(work)
  const startOfLast = tr.doc.resolve(to).start()
  const endOfFirst = tr.doc.resolve(from).end()
  strikeLeaves(work, startOfLast, to)
  hold(work, there(startOfLast, -1), 'start')
  for (const { pos } of blocksBetween(tr.doc, endOfFirst, startOfLast).reverse()) strikeBlock(work, pos)
  strikeLeaves(work, from, endOfFirst)
  hold(work, there(endOfFirst, -1), 'end')
}

/** Sees to it that a text begins or ends with what this suggestion deletes. */
function hold({ tr, me, id }: Work, pos: number, side: 'start' | 'end'): void {
  const $pos = tr.doc.resolve(pos)
  const mark = deletion({ tr, id })
  const leaf = side === 'start' ? $pos.nodeAfter : $pos.nodeBefore
  const held = leaf && markedAs(leaf)
  if (leaf && held && isOwnDeletion(held, me)) {
    const from = side === 'start' ? pos : pos - leaf.nodeSize
    if (!held.eq(mark)) tr.addMark(from, from + leaf.nodeSize, mark)
  } else tr.insert(pos, tr.doc.type.schema.text(anchor, [mark]))
}

export function strikeBlock(work: Work, pos: number): void {
  const { tr, me } = work
  const node = tr.doc.nodeAt(pos)
  if (!node) throw new Unsuggestable()
  const mark = markedAs(node)
  const within = insertedBlockAt(tr.doc.resolve(pos), me)
  if (isOwnInsertion(mark, me) || (within === 'own' && !isAnythingSuggested(node)))
    return void tr.delete(pos, pos + node.nodeSize)
  if (mark?.type.name === 'insertion' || within === 'other') throw new Unsuggestable()
  if (mark) return
  for (const one of modificationsOf(node).toReversed()) takeBack(work, pos, one)
  tr.addNodeMark(pos, deletion(work))
}

/** A block that is to go needs no other change suggested. */
function takeBack({ tr, me }: Work, pos: number, mark: Mark): void {
  const node = tr.doc.nodeAt(pos)
  const before = mark.attrs.previousValue
  if (!node || !me.suggestion(suggestionId(mark)) || !isBlockForm(before)) throw new Unsuggestable()
  tr.setNodeMarkup(pos, node.type.schema.nodes[before.type], before.attrs, mark.removeFromSet(node.marks))
}

function isAnythingSuggested(node: Node): boolean {
  let found = isSuggested(node)
  node.descendants((child) => {
    found ||= isSuggested(child)
    return !found
  })
  return found
}

/** Did the same person suggest the break between these two texts? */
function isOwnBreak({ tr, me }: Work, from: number, to: number): boolean {
  const before = tr.doc.resolve(tr.doc.resolve(from).end()).nodeBefore
  const after = tr.doc.resolve(tr.doc.resolve(to).start()).nodeAfter
  const mark = before && markedAs(before)
  if (mark && after && isOwnInsertion(mark, me) && mark.isInSet(after.marks)) return true
  const both = [from, to].map((pos) => insertedBlockAt(tr.doc.resolve(pos), me))
  return both.every((whose) => whose === 'own')
}

/** Takes back a break that the person suggested. */
function joinAgain(work: Work, from: number, to: number): void {
  const { tr } = work
  const there = follow(work)
  const startOfLast = tr.doc.resolve(to).start()
  const endOfFirst = tr.doc.resolve(from).end()
  strikeLeaves(work, startOfLast, to)
  for (const { pos } of blocksBetween(tr.doc, endOfFirst, startOfLast).reverse()) strikeBlock(work, pos)
  strikeLeaves(work, from, endOfFirst)
  const seam = there(endOfFirst, -1)
  tr.delete(seam, there(startOfLast, -1))
  dropAnchors(work, seam)
}

/** Anchors are not needed where the person's own text has none of its ends at a break any more. */
function dropAnchors({ tr, me }: Work, pos: number): void {
  const $pos = tr.doc.resolve(pos)
  const [start, end] = [$pos.start(), $pos.end()]
  for (const leaf of leavesBetween(tr.doc, start, end).reverse()) {
    if (!isOwnInsertion(leaf.mark, me)) continue
    const text = leaf.node.text ?? ''
    for (let at = text.length - 1; at >= 0; at--) {
      const here = leaf.from + at
      const alone = here === start || here + 1 === tr.doc.resolve(here).end()
      if (text[at] === anchor && !alone) tr.delete(here, here + 1)
    }
  }
}

function deletion({ tr, id }: Pick<Work, 'tr' | 'id'>): Mark {
  const type = tr.doc.type.schema.marks.deletion
  if (!type) throw new Unsuggestable()
  return type.create({ id })
}
