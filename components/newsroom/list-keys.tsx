'use client'
import { type ReactNode, useEffect, useRef } from 'react'

/**
 * Walks a list by keyboard like a mail client: J next, K previous (both also on an Arabic layout), / to the search box.
 * Rows are the links marked `data-row`; Enter on one is the browser's own.
 */
export function ListKeys({ label, children }: { label: string; children: ReactNode }) {
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      // By place on the keyboard: on an Arabic layout these keys give ت, ن and ظ.
      if (event.code === 'KeyJ' || event.code === 'KeyK') moveTo(list.current, event.code === 'KeyJ' ? 1 : -1)
      else if (event.code === 'Slash' && !event.shiftKey) document.querySelector<HTMLElement>('[data-search]')?.focus()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <section ref={list} aria-label={label}>
      {children}
    </section>
  )
}

function moveTo(list: HTMLElement | null, step: 1 | -1): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
  const at = rows.indexOf(document.activeElement as HTMLElement)
  rows[at === -1 ? (step === 1 ? 0 : rows.length - 1) : at + step]?.focus()
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable], [role=dialog], [role=menu]') !== null
  )
}
