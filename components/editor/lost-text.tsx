'use client'
import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import type { Opening } from './collab/opening'

/** Text that found no place; `number` tells it from the one before, which may have said the same. */
export type Lost = { number: number; text: string }

/**
 * Text that found no place: of an earlier tab, or written where somebody else deleted. It stays on the device, and here,
 * until the person has put it back or says that they need it no more.
 */
export function LostText({ lost, opening, editor }: { lost: Lost; opening: Opening; editor: Editor | null }) {
  const t = useTranslations('editor.lost')
  const key = `midad.lost.${opening.articleId}.${opening.personId}`
  const [shown, setShown] = useState(() => localStorage.getItem(key) ?? '')
  useEffect(() => {
    if (!lost.text) return
    const before = localStorage.getItem(key)
    const all = before ? `${before}\n${lost.text}` : lost.text
    localStorage.setItem(key, all)
    setShown(all)
  }, [lost, key])
  if (!shown) return null
  const forget = () => {
    localStorage.removeItem(key)
    setShown('')
  }
  const putBack = () => {
    if (!editor) return
    const paragraphs = shown
      .split('\n')
      .map((line) => line.trim())
      .map((text) => ({
        type: 'paragraph',
        ...(text ? { content: [{ type: 'text', text }] } : {}),
      }))
    const { doc } = editor.state
    editor.chain().focus().insertContent(paragraphs).run()
    // Suggestion mode may refuse it: then it is still lost.
    if (editor.state.doc !== doc) forget()
  }
  return (
    <section
      aria-label={t('title')}
      className="border-warning bg-sunken mb-6 grid gap-3 rounded-md border-s-4 p-3 text-sm"
    >
      <p role="status">{t('title')}</p>
      <p dir="auto" className="bg-surface max-h-40 overflow-y-auto rounded-sm p-2 whitespace-pre-wrap">
        {shown}
      </p>
      <div className="flex flex-wrap gap-2">
        {editor && (
          <Button tone="primary" onClick={putBack}>
            {t('putBack')}
          </Button>
        )}
        <Button onClick={() => void navigator.clipboard?.writeText(shown)}>{t('copy')}</Button>
        <Button onClick={forget}>{t('forget')}</Button>
      </div>
    </section>
  )
}
