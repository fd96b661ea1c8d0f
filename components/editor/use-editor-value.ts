'use client'
import type { Editor } from '@tiptap/core'
import { useCallback, useMemo, useSyncExternalStore } from 'react'

/**
 * What `select` reads off the editor, anew after each transaction; redraws only when that differs. `select` must be
 * stable and give plain values.
 */
export function useEditorValue<Value>(editor: Editor, select: (editor: Editor) => Value): Value {
  const subscribe = useCallback(
    (listener: () => void) => {
      editor.on('transaction', listener)
      return () => void editor.off('transaction', listener)
    },
    [editor],
  )
  const json = useSyncExternalStore(subscribe, () => JSON.stringify(select(editor)))
  return useMemo(() => JSON.parse(json) as Value, [json])
}
