'use client'
import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { lazyPart } from '@/components/ui/lazy-part'
import { useToast } from '@/components/ui/toast'
import type { Locale } from '@/lib/i18n/locales'
import { type BlockQuestion, followed } from './block-question'

const BlockDialogs = lazyPart(() => import('./block-dialogs').then((module) => module.BlockDialogs))

/** `turn`: a number of its own for each question, which stays when its block moves. */
type Asked = { question: BlockQuestion; turn: number }

/** Hears what blocks ask, and gives the dialog for it; loaded when the first one asks. */
export function useBlockQuestions(editor: Editor | null, locale: Locale): ReactNode {
  const t = useTranslations('editor.blocks')
  const { warn } = useToast()
  const [asked, setAsked] = useState<Asked | null>(null)
  const turns = useRef(0)
  /** What waits for its answer, where it stands now: changes come faster than they are drawn. What the answer does is none of its business. */
  const waiting = useRef<Asked | null>(null)
  useEffect(() => {
    if (!editor) return
    const ask = (next: Asked | null) => {
      waiting.current = next
      setAsked(next)
    }
    const onQuestion = (question: BlockQuestion) => ask({ question, turn: ++turns.current })
    const onTransaction = ({ transaction }: { transaction: Transaction }) => {
      const { current } = waiting
      if (!transaction.docChanged || !current) return
      const question = followed(current.question, transaction)
      if (!question) warn(t('gone'))
      if (question !== current.question) ask(question && { ...current, question })
    }
    editor.on('blockQuestion', onQuestion)
    editor.on('transaction', onTransaction)
    return () => {
      editor.off('blockQuestion', onQuestion)
      editor.off('transaction', onTransaction)
    }
  }, [editor, t, warn])
  if (!editor || !asked) return null
  const close = () => {
    waiting.current = null
    setAsked(null)
  }
  return <BlockDialogs key={asked.turn} question={asked.question} editor={editor} locale={locale} onClose={close} />
}
