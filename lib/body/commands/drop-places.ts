import type { Node } from '@tiptap/pm/model'
import type { BlockRange } from './block-range'
import { holdsItems } from './move-items'

/** A node between whose children blocks may go, and where its content starts. */
export type DropPlace = { node: Node; start: number }

/**
 * Where blocks may be dragged to: what they are in; items of a list also into the lists beside it, and out of it, which
 * comes last. Whether they fit between two children is for `moveTo` to say.
 */
export function dropPlaces(doc: Node, { from }: BlockRange): [own: DropPlace, ...others: DropPlace[]] {
  const $from = doc.resolve(from)
  const own = { node: $from.parent, start: $from.start() }
  if (!holdsItems(own.node)) return [own]
  const around = { node: $from.node(-1), start: $from.start(-1) }
  const lists: DropPlace[] = []
  around.node.forEach((node, offset) => {
    const start = around.start + offset + 1
    if (holdsItems(node) && start !== own.start) lists.push({ node, start })
  })
  return [own, ...lists, around]
}
