'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { dockId } from '../../dock/dock-bar'
import { isPressed } from '../../menus/ui-keys'
import { toolKeys } from '../tool-keys'
import { type FocusMode, storedFocus, storeFocus } from './focus-place'

/** What an Escape closes first. */
const openThings = ':is([role=menu], [role=listbox], [role=dialog], [role=alertdialog], search, .popup)'

/**
 * Only the text, nothing around it; kept for the next article on this device. The page says so in `data-focus-mode`, and
 * the style sheet hides what carries `data-chrome`. The tool beside the text is closed, and comes when it is asked for.
 */
export function useFocusMode(closeDock: () => void): FocusMode & { toggle: () => void; toggleDim: () => void } {
  const [mode, setMode] = useState<FocusMode>(storedFocus)
  useEffect(() => {
    const { dataset } = document.documentElement
    if (mode.on) dataset.focusMode = mode.dim ? 'dim' : 'plain'
    storeFocus(mode)
    return () => {
      delete dataset.focusMode
    }
  }, [mode])
  const latest = useRef(closeDock)
  useEffect(() => {
    latest.current = closeDock
  })
  useEffect(() => {
    if (mode.on) latest.current()
  }, [mode.on])
  const toggle = useCallback(() => setMode((before) => ({ ...before, on: !before.on })), [])
  const toggleDim = useCallback(() => setMode((before) => ({ ...before, dim: !before.dim })), [])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const leaves = event.key === 'Escape' && mode.on && !event.isComposing && !isForOthers(event)
      if (!isPressed(event, toolKeys.focus) && !leaves) return
      event.preventDefault()
      toggle()
    }
    // Before the text hears it: ProseMirror takes every Escape for its own, whether it did anything or not.
    document.addEventListener('keydown', onKeyDown, { capture: true })
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [mode.on, toggle])
  return { ...mode, toggle, toggleDim }
}

/** Does this Escape close something else first: what is open over the page, or the tool it is pressed in? */
function isForOthers({ target }: KeyboardEvent): boolean {
  return (
    document.querySelector(openThings) !== null || document.getElementById(dockId)?.contains(target as Node) === true
  )
}
