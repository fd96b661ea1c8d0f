'use client'
import { type RefObject, useEffect } from 'react'

/** When what had the focus is taken away, the focus stays in the place, where Escape and Tab go on from it. */
export function useKeptFocus(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = place
    if (!current) return
    let within = false
    const onFocusIn = () => {
      within = true
    }
    const onFocusOut = ({ target }: FocusEvent) => {
      // A button that is taken away may say so; it has left the page then.
      within = target instanceof Node && !target.isConnected
    }
    const observer = new MutationObserver(() => {
      if (within && document.activeElement === document.body) current.focus()
    })
    current.addEventListener('focusin', onFocusIn)
    current.addEventListener('focusout', onFocusOut)
    observer.observe(current, { childList: true, subtree: true })
    return () => {
      current.removeEventListener('focusin', onFocusIn)
      current.removeEventListener('focusout', onFocusOut)
      observer.disconnect()
    }
  }, [place])
}
