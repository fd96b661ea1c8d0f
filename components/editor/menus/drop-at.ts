import type { EditorView } from '@tiptap/pm/view'
import { type BlockRange, fieldCount } from '@/lib/body/commands/block-range'
import { type DropPlace, dropPlaces } from '@/lib/body/commands/drop-places'
import { moveTo } from '@/lib/body/commands/move-to'

/** Where a dragged block would go, and the line that shows it. */
export type Drop = { position: number; y: number; left: number; width: number }

/**
 * The gap between two blocks that is nearest to a height of the window; null where it would not move. A block stays with
 * its parent; an item of a list goes into the list at that height, or out into the body where none is.
 */
export function dropAt({ view }: { view: EditorView }, range: BlockRange, height: number): Drop | null {
  const [own, ...others] = dropPlaces(view.state.doc, range)
  const body = others.pop()
  if (!body) return fitting(view, range, nearestGap(view, [own], height))
  const lists = [own, ...others].filter((place) => isAt(view, place, height))
  if (lists.length > 0) return fitting(view, range, nearestGap(view, lists, height))
  // What may not leave its list is moved to the end of it.
  return [body, own].reduce<Drop | null>(
    (found, place) => found ?? fitting(view, range, nearestGap(view, [place], height)),
    null,
  )
}

function fitting(view: EditorView, range: BlockRange, drop: Drop | null): Drop | null {
  return drop && moveTo(range, drop.position)(view.state) ? drop : null
}

/** How far from a list a block is still held over it. */
const slack = 8

function isAt(view: EditorView, { start }: DropPlace, height: number): boolean {
  const dom = view.nodeDOM(start - 1)
  if (!(dom instanceof HTMLElement)) return false
  const { top, bottom } = dom.getBoundingClientRect()
  return height >= top - slack && height <= bottom + slack
}

/** Of gaps at the same height, that of the place named first. */
function nearestGap(view: EditorView, places: DropPlace[], height: number): Drop | null {
  let nearest: (Drop & { distance: number }) | null = null
  for (const { node, start } of places) {
    const first = node === view.state.doc ? fieldCount : 0
    let position = start
    node.forEach((child, _, index) => {
      const dom = view.nodeDOM(position)
      const before = position
      position += child.nodeSize
      if (index < first || !(dom instanceof HTMLElement)) return
      const { top, bottom, left, width } = dom.getBoundingClientRect()
      for (const [at, y] of [
        [before, top],
        [position, bottom],
      ] as const) {
        const distance = Math.abs(y - height)
        if (!nearest || distance < nearest.distance) nearest = { position: at, y, left, width, distance }
      }
    })
  }
  return nearest
}
