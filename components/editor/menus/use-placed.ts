import { autoUpdate, computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom'
import { useEffect, useRef } from 'react'

/**
 * Places an element beside a rectangle of the page and keeps it there while things scroll and change size. `placement` is
 * logical: «start» is the right side in an element that runs from right to left.
 */
export function usePlaced<Element extends HTMLElement>(
  rectangle: () => DOMRect | null,
  placement: Placement,
  /** Anything that, when it changes, moves the rectangle. */
  moved: unknown,
) {
  const floating = useRef<Element>(null)
  const latest = useRef(rectangle)
  useEffect(() => {
    latest.current = rectangle
  })
  useEffect(() => {
    void moved
    const { current: element } = floating
    if (!element) return
    let last = latest.current() ?? new DOMRect()
    const anchor = {
      getBoundingClientRect: () => {
        last = latest.current() ?? last
        return last
      },
      contextElement: document.body,
    }
    const place = async () => {
      const { x, y } = await computePosition(anchor, element, {
        strategy: 'fixed',
        placement,
        middleware: [
          offset(6),
          flip({ padding: 8 }),
          shift({ padding: 8 }),
          size({
            padding: 8,
            apply: ({ availableHeight }) =>
              element.style.setProperty('--available-height', `${Math.max(120, availableHeight)}px`),
          }),
        ],
      })
      // Physical on purpose: measured in the window.
      element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
      element.style.visibility = 'visible'
    }
    return autoUpdate(anchor, element, () => void place())
  }, [placement, moved])
  return floating
}

/** The class of an element that `usePlaced` places: measured at its own width, unseen until it has its place. */
export const placedClass = 'menu-placed popup fixed z-30'
