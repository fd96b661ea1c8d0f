'use client'
import type { Editor } from '@tiptap/core'
import { useEffect, useMemo, useState } from 'react'
import { whenPainted } from './when-painted'

/**
 * What `select` reads off the editor, anew when what a transaction changed has been painted; redraws only when it differs.
 * `select` must be stable and give plain values.
 */
export function useEditorValue<Value>(editor: Editor, select: (editor: Editor) => Value): Value {
  const [json, setJson] = useState(() => JSON.stringify(select(editor)))
  useEffect(() => {
    const look = () => setJson(JSON.stringify(select(editor)))
    // What changed between drawing and listening.
    look()
    return whenPainted(editor, look)
  }, [editor, select])
  return useMemo(() => JSON.parse(json) as Value, [json])
}
