import { useDirection } from '@base-ui/react/direction-provider'
import { type KeyboardEvent, type RefObject, useState } from 'react'

/**
 * A row of tools as one stop of the Tab key: arrows go on inside it as the interface runs, Home and End to its ends; tools
 * that are not shown are passed over.
 */
export function useToolRow(row: RefObject<HTMLElement | null>, first: string, onLeave: () => void) {
  const [stop, setStop] = useState(first)
  const forward = useDirection() === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const shown = () =>
    [...(row.current?.querySelectorAll<HTMLElement>('[data-tool]') ?? [])].filter((tool) => tool.offsetParent !== null)
  const focusStop = () => {
    const tools = shown()
    const target = tools.find((tool) => tool.dataset.tool === stop) ?? tools[0]
    target?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      return onLeave()
    }
    const tools = shown()
    const here = tools.indexOf(document.activeElement as HTMLElement)
    const moves: Partial<Record<string, number>> = {
      ArrowLeft: here + (forward === 'ArrowLeft' ? 1 : -1),
      ArrowRight: here + (forward === 'ArrowRight' ? 1 : -1),
      Home: 0,
      End: tools.length - 1,
    }
    const to = moves[event.key]
    if (to === undefined || here < 0) return
    event.preventDefault()
    tools[(to + tools.length) % tools.length]?.focus()
  }
  return { stop, setStop, focusStop, onKeyDown }
}
