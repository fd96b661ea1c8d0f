import type { Mark, Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { markedAs } from '@/lib/body/suggestions/suggestion'
import { isWordForWord } from '@/lib/body/suggestions/word-for-word'
import { changedBlocks, childrenOf, type Placed } from './changed-blocks'

/** The suggestions that decide about what stands at a position, from the outside in. */
type Fates = ReadonlyMap<number, readonly Mark[]>

/**
 * A direct change decides about no suggestion. What it brings into a block that is suggested as a whole, or takes out of
 * one, stays as real or as suggested as it was, and what is new is real: where a block would hold both, its mark goes down
 * to what it was over. Only what is written in a new picture, box or table goes with it, and what comes word for word in the
 * place of what is in a block.
 */
export function keepFates(transaction: Transaction): Transaction {
  const [old, now] = changedBlocks(transaction.before, transaction.doc)
  if (![...old, ...now].some(({ node }) => holdsSuggestedBlock(node))) return transaction
  const fates = fatesOf(now, broughtAlong(old, transaction), isWordForWord(transaction))
  for (const block of now) settleBlock(transaction, fates, block, [], null)
  return transaction
}

function holdsSuggestedBlock(node: Node): boolean {
  return node.isBlock && (markedAs(node) !== null || node.children.some(holdsSuggestedBlock))
}

/** Is it a thing of its own, with what is written in it? */
function isClosed({ type }: Node): boolean {
  return type.spec.isolating === true
}

/** Where it has something to decide about: each letter, and what is there without any. */
function placesIn({ node, pos }: Placed): number[] {
  if (node.isText) return Array.from({ length: node.nodeSize }, (_, index) => pos + index)
  return node.isLeaf || node.isTextblock ? [pos] : []
}

function under(above: readonly Mark[], node: Node): readonly Mark[] {
  const mark = markedAs(node)
  return mark ? [...above, mark] : above
}

/** What stood there before, by where it stands now. */
function broughtAlong(old: Placed[], { mapping }: Transaction): Fates {
  const fates = new Map<number, readonly Mark[]>()
  const look = (one: Placed, above: readonly Mark[]) => {
    const fate = under(above, one.node)
    for (const place of placesIn(one)) {
      const { pos, deletedAfter } = mapping.mapResult(place, 1)
      if (!deletedAfter) fates.set(pos, fate)
    }
    for (const child of childrenOf(one)) look(child, fate)
  }
  for (const block of old) look(block, [])
  return fates
}

/** Of all that stands there now; a new block for text is what its text is. */
function fatesOf(now: Placed[], before: Fates, sharesAll: boolean): Fates {
  const fates = new Map<number, readonly Mark[]>()
  const look = (one: Placed, above: readonly Mark[], shared: readonly Mark[]) => {
    const { node } = one
    const fate = under(above, node)
    for (const place of placesIn(one)) {
      const own = before.get(place) ?? (node.isTextblock ? undefined : under(shared, node))
      if (own) fates.set(place, own)
    }
    for (const child of childrenOf(one)) look(child, fate, sharesAll || isClosed(node) ? fate : shared)
  }
  for (const block of now) look(block, [], [])
  return fates
}

/** @param carried the mark of a block around it, which is to be over its parts alone */
function settleBlock(tr: Transaction, fates: Fates, block: Placed, above: readonly Mark[], carried: Mark | null): void {
  const { node, pos } = block
  const own = markedAs(node)
  const mark = stronger(own, carried) ?? fates.get(pos)?.findLast((one) => !one.isInSet(above)) ?? null
  const isWhole = mark !== null && isOver(mark, block, fates)
  if (isWhole && mark !== own) tr.addNodeMark(pos, mark)
  if (!isWhole && own) tr.removeNodeMark(pos, own)
  const within = isWhole ? [...above, mark] : above
  for (const child of childrenOf(block)) {
    if (child.node.isBlock) settleBlock(tr, fates, child, within, isWhole ? null : mark)
    else settleInline(tr, fates, child, within)
  }
}

/** Does the suggestion decide about all that is in the block? */
function isOver(mark: Mark, block: Placed, fates: Fates): boolean {
  const isOnlyItsText = block.node.isTextblock && !isClosed(block.node)
  const decided = (place: number) => mark.isInSet(fates.get(place) ?? [mark])
  return (
    (isOnlyItsText || placesIn(block).every(decided)) && childrenOf(block).every((child) => isOver(mark, child, fates))
  )
}

function settleInline(tr: Transaction, fates: Fates, leaf: Placed, above: readonly Mark[]): void {
  const own = markedAs(leaf.node)
  const wanted = placesIn(leaf).map((place) => {
    const rest = (fates.get(place) ?? []).filter((mark) => !mark.isInSet(above))
    return rest.reduce<Mark | null>((outer, mark) => stronger(mark, outer), null)
  })
  for (let from = 0, to = 0; from < wanted.length; from = to) {
    const mark = wanted[from] ?? null
    while (to < wanted.length && same(wanted[to] ?? null, mark)) to++
    if (same(mark, own)) continue
    if (mark) tr.addMark(leaf.pos + from, leaf.pos + to, mark)
    else if (own) tr.removeMark(leaf.pos + from, leaf.pos + to, own)
  }
}

/** Of two that cannot stand at one place: what is only suggested to be there must never be taken for real. */
function stronger(inner: Mark | null, outer: Mark | null): Mark | null {
  return inner && (inner.type.name === 'insertion' || outer?.type.name !== 'insertion') ? inner : outer
}

function same(one: Mark | null, other: Mark | null): boolean {
  return one === other || (one !== null && other !== null && one.eq(other))
}
