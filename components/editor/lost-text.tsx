'use client'
import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { useLosable } from '@/components/ui/use-losable'
import type { Opening } from './collab/opening'
import { remember } from './remember'

/**
 * Text that found no place: of an earlier tab, or written where somebody else deleted, or where this person may not write
 * any more. It stays on the device, and here, until the person has put it back or says that they need it no more. Where the
 * device has no room, it stays here.
 * @param lost what was lost since the editor was opened, in the order it was
 */
export function LostText({ lost, opening, editor }: { lost: string[]; opening: Opening; editor: Editor | null }) {
  const t = useTranslations('editor.lost')
  const key = `midad.lost.${opening.articleId}.${opening.personId}`
  const [shown, setShown] = useState(() => localStorage.getItem(key) ?? '')
  const kept = useRef(true)
  const told = useRef(0)
  useEffect(() => {
    const fresh = lost.slice(told.current)
    if (fresh.length === 0) return
    told.current = lost.length
    // Another tab may have put something there; a device without room has only what it took before.
    const before = kept.current ? localStorage.getItem(key) : shown
    const all = [before, ...fresh].filter(Boolean).join('\n')
    kept.current = remember(key, all)
    setShown(all)
  }, [lost, key, shown])
  useLosable(() => (shown && !kept.current ? 'text' : null))
  if (!shown) return null
  const forget = () => {
    remember(key, null)
    kept.current = true
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
    const before = editor.state.doc
    editor.chain().focus().insertContent(paragraphs).run()
    // Where the caret stands it may be that nothing can be written, or suggested.
    if (editor.state.doc !== before) forget()
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
