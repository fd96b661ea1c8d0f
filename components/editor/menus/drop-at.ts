import type { Editor } from '@tiptap/core'
import type { BlockRange } from '@/lib/body/commands/move-blocks'

/** Where a dragged block would go, and the line that shows it. */
export type Drop = { position: number; y: number; left: number; width: number }

/** The gap between two blocks of the same parent that is nearest to a height of the window; null where it would not move. */
export function dropAt({ view }: Editor, range: BlockRange, height: number): Drop | null {
  const { doc } = view.state
  const $from = doc.resolve(range.from)
  const parent = $from.parent
  // Headline and standfirst stay where they are.
  const first = $from.depth === 0 ? 2 : 0
  let nearest: (Drop & { distance: number }) | null = null
  let position = $from.start()
  parent.forEach((child, _, index) => {
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
  const found = nearest as Drop | null
  return found && (found.position < range.from || found.position > range.to) ? found : null
}
