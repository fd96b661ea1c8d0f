'use client'
import type { Editor } from '@tiptap/core'
import { useEffect, useSyncExternalStore } from 'react'
import { keepsChecking, onKeepsChecking } from './keep-checking'

/** Goes on checking while the tool is closed, where the person asked for it. Nothing of it is loaded before. */
export function useKeptCheck(editor: Editor | null): void {
  const keep = useSyncExternalStore(onKeepsChecking, keepsChecking)
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
