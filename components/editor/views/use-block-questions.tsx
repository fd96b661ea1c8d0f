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
  /** Whether it waits for its answer: what the answer itself does to the block is none of its business. */
  const waits = useRef(false)
  useEffect(() => {
    if (!editor) return
    const onQuestion = (question: BlockQuestion) => {
      waits.current = true
      setAsked({ question, turn: ++turns.current })
    }
    editor.on('blockQuestion', onQuestion)
    return () => void editor.off('blockQuestion', onQuestion)
  }, [editor])
  useEffect(() => {
    if (!editor || !asked) return
    const onTransaction = ({ transaction }: { transaction: Transaction }) => {
      if (!transaction.docChanged || !waits.current) return
      const question = followed(asked.question, transaction)
      if (!question) warn(t('gone'))
      if (question !== asked.question) setAsked(question && { ...asked, question })
    }
    editor.on('transaction', onTransaction)
    return () => void editor.off('transaction', onTransaction)
  }, [editor, asked, t, warn])
  if (!editor || !asked) return null
  const close = () => {
    waits.current = false
    setAsked(null)
  }
  return <BlockDialogs key={asked.turn} question={asked.question} editor={editor} locale={locale} onClose={close} />
}
