import { NodeSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { type RefObject, useLayoutEffect } from 'react'

/** Between the caret and what would hide it. Pixels. */
const margin = 8

/** Tells the page how much of it the bar hides that stays above the text: whatever is scrolled to comes below it. */
export function useBarAbove(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = bar
    if (!current) return
    const page = document.documentElement.style
    const observer = new ResizeObserver(() => {
      page.scrollPaddingBlockStart = `${current.offsetHeight}px`
    })
    observer.observe(current)
    return () => {
      observer.disconnect()
      page.scrollPaddingBlockStart = ''
    }
  }, [bar])
}

/**
 * Scrolls the page until the caret, or the block that is selected, stands between the bar and the lower edge: nothing else
 * scrolls around the text. ProseMirror's own way measures everything the text stands in with each key, and knows no bar.
 */
export function keepInSight(view: EditorView): boolean {
  const { selection } = view.state
  const node = selection instanceof NodeSelection ? view.nodeDOM(selection.from) : null
  const place = node instanceof Element ? node.getBoundingClientRect() : view.coordsAtPos(selection.head, 1)
  const above = place.top - hiddenAbove() - margin
  const below = place.bottom + margin - (visualViewport?.height ?? innerHeight)
  if (above < 0) scrollBy(0, above)
  // What is higher than the screen is shown from its beginning.
  else if (below > 0) scrollBy(0, Math.min(below, above))
  return true
}

const hiddenAbove = () => Number.parseFloat(document.documentElement.style.scrollPaddingBlockStart) || 0
