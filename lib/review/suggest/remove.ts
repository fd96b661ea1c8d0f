import type { Mark, Node } from '@tiptap/pm/model'
import { Selection } from '@tiptap/pm/state'
import { holdsItems } from '@/lib/body/commands/move-items'
import { holdsBreak, isAnchorOf } from '@/lib/body/suggestions/holds-break'
import { isBlank } from '@/lib/body/suggestions/is-blank'
import { follows } from '@/lib/body/suggestions/settle'
import {
  anchor,
  isBlockForm,
  isSuggested,
  markedAs,
  modificationsOf,
  suggestionId,
} from '@/lib/body/suggestions/suggestion'
import { textBeside } from '@/lib/body/suggestions/text-beside'
import { blocksBetween, insertedBlockAt, isOwnDeletion, isOwnInsertion, type Leaf, leavesBetween } from './leaves'
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
    if (isOwnInsertion(leaf.mark, me) || (inOwnBlock && !leaf.mark)) deleteLeaf(work, leaf)
    else if (leaf.mark?.type.name === 'insertion') throw new Unsuggestable()
    else if (!leaf.mark) tr.addMark(leaf.from, leaf.to, mark)
  }
}

/** Text that holds a break leaves an anchor behind: without one, the break would be taken for a real one. */
function deleteLeaf({ tr }: Work, { from, to, mark }: Leaf): void {
  if (mark === null || !isNeeded(tr.doc, from, to, mark)) tr.delete(from, to)
  else if (tr.doc.textBetween(from, to) !== anchor) tr.replaceWith(from, to, tr.doc.type.schema.text(anchor, [mark]))
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

/**
 * Suggests that the whole block at `pos` goes; one of the person's own suggestion goes at once. What is to go already stays.
 * @throws Unsuggestable when no block stands there, or somebody else has only suggested it
 */
export function strikeBlock(work: Work, pos: number): void {
  const { tr, me } = work
  const node = tr.doc.nodeAt(pos)
  if (!node) throw new Unsuggestable()
  if (takeBackBlank(work, pos, node)) return
  const mark = markedAs(node)
  const within = insertedBlockAt(tr.doc.resolve(pos), me)
  if (isOwnInsertion(mark, me) || (within === 'own' && !isAnythingSuggested(node))) return void takeOut(work, pos)
  if (mark?.type.name === 'insertion' || within === 'other') throw new Unsuggestable()
  if (mark) return
  for (const one of modificationsOf(node).toReversed()) takeBack(work, pos, one)
  tr.addNodeMark(pos, deletion(work))
}

/** Deletes a block, and the list that it alone filled. */
export function takeOut({ tr }: Pick<Work, 'tr'>, pos: number): void {
  const $pos = tr.doc.resolve(pos)
  const { parent, nodeAfter } = $pos
  if (holdsItems(parent) && parent.childCount === 1) tr.delete($pos.before(), $pos.after())
  else tr.delete(pos, pos + (nodeAfter?.nodeSize ?? 0))
}

/** A line with nothing in it but a break that the person suggested goes with that break. */
function takeBackBlank(work: Work, pos: number, node: Node): boolean {
  const { tr, me } = work
  let [start, text] = [pos + 1, node]
  while (!text.isTextblock && text.childCount === 1 && text.firstChild) {
    text = text.firstChild
    start++
  }
  const leaves = text.isTextblock && isBlank(text) ? text.children : []
  if (leaves.length === 0 || !leaves.every((leaf) => isOwnInsertion(markedAs(leaf), me))) return false
  const end = start + text.content.size
  const before = Selection.findFrom(tr.doc.resolve(pos), -1, true)?.to
  const after = Selection.findFrom(tr.doc.resolve(pos + node.nodeSize), 1, true)?.from
  if (before !== undefined && follows(tr.doc, before, start) && isOwnBreak(work, before, start))
    joinAgain(work, before, end)
  else if (after !== undefined && follows(tr.doc, end, after) && isOwnBreak(work, end, after))
    joinAgain(work, start, after)
  else return false
  return true
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
  const [first, last] = [tr.doc.resolve(from).parent, tr.doc.resolve(to).parent]
  const holds = (mark: Mark | null) => mark !== null && isOwnInsertion(mark, me) && holdsBreak(mark, first, last)
  if (first.children.some((leaf) => holds(markedAs(leaf)))) return true
  const both = [from, to].map((pos) => insertedBlockAt(tr.doc.resolve(pos), me))
  return both.every((whose) => whose === 'own')
}

/** Takes back a break that the person suggested. */
function joinAgain(work: Work, from: number, to: number): void {
  const { tr } = work
  const there = follow(work)
  const startOfLast = tr.doc.resolve(to).start()
  const endOfFirst = tr.doc.resolve(from).end()
  for (const { pos } of blocksBetween(tr.doc, endOfFirst, startOfLast).reverse()) strikeBlock(work, pos)
  // The break goes while both its sides still hold it: with one of them gone, it would be taken for a real one.
  const seam = there(endOfFirst, -1)
  tr.delete(seam, there(startOfLast, -1))
  strikeLeaves(work, there(from, -1), there(to, -1))
  dropAnchors(work, there(from, -1))
}

/** Anchors are needed only where the person's own text goes on over a break. */
function dropAnchors({ tr, me }: Work, pos: number): void {
  const $pos = tr.doc.resolve(pos)
  const [start, end] = [$pos.start(), $pos.end()]
  for (const leaf of leavesBetween(tr.doc, start, end).reverse()) {
    const { mark } = leaf
    if (!mark || !isOwnInsertion(mark, me)) continue
    const text = leaf.node.text ?? ''
    for (let at = text.length - 1; at >= 0; at--) {
      const here = leaf.from + at
      if (text[at] === anchor && !isNeeded(tr.doc, here, here + 1, mark)) tr.delete(here, here + 1)
    }
  }
}

/** Does a suggestion hold the break on either side of a text, on this one with no more than this piece of it? */
function isNeeded(doc: Node, from: number, to: number, mark: Mark): boolean {
  const $from = doc.resolve(from)
  const { parent } = $from
  const isAnchor = doc.textBetween(from, to).includes(anchor)
  const holds = (isEdge: boolean, edge: Node | null, beside: Node | null, next?: Node | null) => {
    const goesOn = next?.isInline === true && mark.isInSet(next.marks)
    if (isEdge && goesOn) return true
    const isHeldAnyway = goesOn && edge !== null && mark.isInSet(edge.marks)
    return isAnchor && !isHeldAnyway && beside?.children.some((leaf) => isAnchorOf(mark, leaf)) === true
  }
  const [before, after] = [textBeside(doc, $from.before(), -1), textBeside(doc, $from.after(), 1)]
  return (
    holds(from === $from.start(), parent.firstChild, before, before?.lastChild) ||
    holds(to === $from.end(), parent.lastChild, after, after?.firstChild)
  )
}

function deletion({ tr, id }: Pick<Work, 'tr' | 'id'>): Mark {
  const type = tr.doc.type.schema.marks.deletion
  if (!type) throw new Unsuggestable()
  return type.create({ id })
}
