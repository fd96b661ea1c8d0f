import type { Mark, Node } from '@tiptap/pm/model'
import { anchor, markedAs } from './suggestion'

/**
 * Does a suggestion hold the break between two texts? Its own text ends the one and begins the next, or an anchor of it is
 * in both: what others write beside those does not take the break from it.
 */
export function holdsBreak(mark: Mark, first: Node, last: Node): boolean {
  const isOther = (leaf: Node) => markedAs(leaf)?.type !== mark.type
  // What goes along with it at the end is not in its way.
  const end = first.children.slice(first.children.findLastIndex(isOther) + 1)
  const isAtBreak = end.some((leaf) => mark.isInSet(leaf.marks)) && mark.isInSet(last.firstChild?.marks ?? [])
  if (isAtBreak) return true
  const [before, after] = [first, last].map((text) => text.children.filter((leaf) => isAnchorOf(mark, leaf)))
  if (!before?.length || !after?.length) return false
  // Both may hold another break: where the one text begins and the other ends.
  const isApart = first.childCount > 1 && last.childCount > 1
  return !isApart || before.at(-1) !== first.firstChild || after[0] !== last.lastChild
}

export function isAnchorOf(mark: Mark, leaf: Node): boolean {
  return holdsAnchor(leaf) && mark.isInSet(leaf.marks)
}

export function holdsAnchor({ text }: Node): boolean {
  return text?.includes(anchor) === true
}
