'use client'
import { useSyncExternalStore } from 'react'
import type { DeskState, ReviewDesk } from './review-desk'

/** The state of the desk, redrawn as it changes. */
export function useDesk(desk: ReviewDesk): DeskState {
  return useSyncExternalStore(desk.subscribe, desk.get)
}
