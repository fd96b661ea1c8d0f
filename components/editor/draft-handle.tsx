'use client'
import { createContext, type ReactNode, type RefObject, useContext, useRef } from 'react'
import type { Tk } from '@/lib/body/tks'

/** What the rest of the page may ask of the text: the editor puts it here when it is ready. */
export type DraftHandle = {
  /** Waits until everything typed is committed; false when that cannot be done now (no network, refused). */
  flush: () => Promise<boolean>
  focus: (place: 'headline' | 'standfirst' | 'body') => void
  /** Selects what is to be completed; the body where it is no longer there. */
  focusTk: (tk: Tk) => void
  /** The headline as typed, committed or not. */
  headline: () => string
}

const Draft = createContext<RefObject<DraftHandle | null>>({ current: null })

export function DraftHandleProvider({ children }: { children: ReactNode }) {
  const handle = useRef<DraftHandle | null>(null)
  return <Draft value={handle}>{children}</Draft>
}

/** The editor's handle; `current` is null until the editor has loaded. */
export function useDraftHandle(): RefObject<DraftHandle | null> {
  return useContext(Draft)
}
