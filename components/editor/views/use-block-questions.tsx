'use client'
import type { Editor } from '@tiptap/core'
import { type ReactNode, useEffect, useState } from 'react'
import { lazyPart } from '@/components/ui/lazy-part'
import type { Locale } from '@/lib/i18n/locales'
import type { BlockQuestion } from './block-question'

const BlockDialogs = lazyPart(() => import('./block-dialogs').then((module) => module.BlockDialogs))

/** Hears what blocks ask, and gives the dialog for it; loaded when the first one asks. */
export function useBlockQuestions(editor: Editor | null, locale: Locale): ReactNode {
  const [question, setQuestion] = useState<BlockQuestion | null>(null)
  useEffect(() => {
    if (!editor) return
    editor.on('blockQuestion', setQuestion)
    return () => void editor.off('blockQuestion', setQuestion)
  }, [editor])
  if (!editor || !question) return null
  return (
    <BlockDialogs
      key={JSON.stringify(question)}
      question={question}
      editor={editor}
      locale={locale}
      onClose={() => setQuestion(null)}
    />
  )
}
