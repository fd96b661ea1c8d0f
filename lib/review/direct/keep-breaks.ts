import type { Mark, Node } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { holdsBreak, isAnchorOf } from '@/lib/body/suggestions/holds-break'
import { follows } from '@/lib/body/suggestions/settle'
import { anchor, markedAs } from '@/lib/body/suggestions/suggestion'
import { textBeside } from '@/lib/body/suggestions/text-beside'
import { blocksOf, changedBlocks, childrenOf, type Placed } from './changed-blocks'

/** A break that a suggestion holds between two texts, and its anchors before and after it. */
type Break = { mark: Mark; end: number; start: number; before: number | null; after: number | null }

/**
 * A direct change beside a suggested break leaves it to be decided: where it took away what holds the break, or came
 * between, an anchor does. Of a break that it took away itself nothing is left to decide.
 */
export function keepBreaks(transaction: Transaction): Transaction {
  const [old] = changedBlocks(transaction.before, transaction.doc)
  for (const one of breaksAround(transaction.before, old).reverse()) keepBreak(transaction, one)
  return transaction
}

function keepBreak(tr: Transaction, { mark, end, start, before, after }: Break): void {
  const [$end, $start] = [tr.doc.resolve(tr.mapping.map(end, 1)), tr.doc.resolve(tr.mapping.map(start, -1))]
  const [first, last] = [$end.parent, $start.parent]
  if (!first.isTextblock || !last.isTextblock) return
  if ($end.sameParent($start)) {
    const [above, below] = [textBeside(tr.doc, $end.before(), -1), textBeside(tr.doc, $end.after(), 1)]
    const isNeeded = (above && holdsBreak(mark, above, first)) || (below && holdsBreak(mark, first, below))
    if (!isNeeded) for (const one of [after, before]) takeOut(tr, one)
  } else if (meet(tr.doc, $end.end(), $start.start())) {
    const [from, to] = [$end.end(), $start.start()]
    const isHeld = holdsBreak(mark, first, last)
    const text = tr.doc.type.schema.text(anchor, [mark])
    const [isWanted, isWantedAfter] = [
      isGone(tr, before) || (!isHeld && !isMarked(mark, first.lastChild)),
      isGone(tr, after) || (!isHeld && !isMarked(mark, last.firstChild)),
    ]
    if (isWantedAfter) {
      takeOut(tr, after)
      tr.insert(to, text)
    }
    if (isWanted) {
      tr.insert(from, text)
      // Who writes on does so before it: behind it, each letter would have it moved.
      if (tr.selection.empty && tr.selection.head === from + 1) tr.setSelection(TextSelection.create(tr.doc, from))
      takeOut(tr, before)
    }
  }
}

/** The breaks that suggestions hold in these blocks, and at both ends of them. */
function breaksAround(doc: Node, blocks: Placed[]): Break[] {
  const [from, to] = [blocks.at(0)?.pos, blocks.at(-1)?.pos]
  if (from === undefined || to === undefined) return []
  const isPassed = (index: number) => index > 0 && index < doc.childCount - 1 && isSuggestedBlock(doc.child(index))
  let [start, end] = [doc.resolve(from).index() - 1, doc.resolve(to).index() + 1]
  while (isPassed(start)) start--
  while (isPassed(end)) end++
  const texts = blocksOf(doc, Math.max(0, start), end + 1).flatMap(textsIn)
  return texts.flatMap((first, index) => {
    const breaks: Break[] = []
    for (const last of texts.slice(index + 1)) {
      if (!meet(doc, first.pos + first.node.nodeSize - 1, last.pos + 1)) break
      breaks.push(...breaksBetween(first, last))
    }
    return breaks
  })
}

/** Is there nothing between two texts, but for blocks that are suggested themselves? */
function meet(doc: Node, end: number, start: number): boolean {
  return follows(doc, end, start, (pos) => isSuggestedBlock(doc.nodeAt(pos)))
}

function isSuggestedBlock(node: Node | null): boolean {
  return node?.isBlock === true && markedAs(node) !== null
}

function textsIn(block: Placed): Placed[] {
  return block.node.isTextblock ? [block] : childrenOf(block).flatMap(textsIn)
}

function breaksBetween(first: Placed, last: Placed): Break[] {
  const [end, start] = [first.pos + first.node.nodeSize - 1, last.pos + 1]
  const marks = new Set(first.node.children.map(markedAs))
  return [...marks].flatMap((mark) => {
    if (!mark || !holdsBreak(mark, first.node, last.node)) return []
    const before = childrenOf(first).findLast(({ node }) => isAnchorOf(mark, node))
    const after = childrenOf(last).find(({ node }) => isAnchorOf(mark, node))
    return [
      {
        mark,
        end,
        start,
        before: before ? before.pos + (before.node.text ?? '').lastIndexOf(anchor) : null,
        after: after ? after.pos + (after.node.text ?? '').indexOf(anchor) : null,
      },
    ]
  })
}

function isMarked(mark: Mark, leaf: Node | null): boolean {
  return leaf !== null && mark.isInSet(leaf.marks)
}

/** @param anchored where an anchor was before the change */
function isGone({ mapping }: Transaction, anchored: number | null): boolean {
  return anchored !== null && mapping.mapResult(anchored, 1).deletedAfter
}

function takeOut(tr: Transaction, anchored: number | null): void {
  if (anchored === null || isGone(tr, anchored)) return
  const pos = tr.mapping.map(anchored, 1)
  if (tr.doc.textBetween(pos, pos + anchor.length) === anchor) tr.delete(pos, pos + anchor.length)
}
