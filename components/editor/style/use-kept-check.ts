'use client'
import type { Editor } from '@tiptap/core'
import { useEffect, useSyncExternalStore } from 'react'
import { onWishes, wants } from './wishes'

/** Goes on checking while the tool is closed, where the person asked for it. Nothing of it is loaded before. */
export function useKeptCheck(editor: Editor | null): void {
  const keep = useSyncExternalStore(onWishes, wantsToKeep)
  useEffect(() => {
    if (!keep || !editor) return
    let release: (() => void) | null = null
    let left = false
    void import('./style-check').then(({ styleCheckOf }) => {
      if (!left) release = styleCheckOf(editor).hold()
    })
    return () => {
      left = true
      release?.()
    }
  }, [keep, editor])
}

function wantsToKeep(): boolean {
  return wants('keep')
}
