'use client'
import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { useEffect, useState } from 'react'

const restMs = 150

/** The document, once nobody has changed it for a moment: for what is too long to do on each key. */
export function useRestingDoc(editor: Editor): Node {
  const [doc, setDoc] = useState<Node>(editor.state.doc)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const onUpdate = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setDoc(editor.state.doc), restMs)
    }
    setDoc(editor.state.doc)
    editor.on('update', onUpdate)
    return () => {
      clearTimeout(timer)
      editor.off('update', onUpdate)
    }
  }, [editor])
  return doc
}
