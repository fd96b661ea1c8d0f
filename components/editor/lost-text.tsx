'use client'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import type { Opening } from './collab/opening'

/**
 * Text of an earlier tab that could not be put back where it was. It stays on the device, and here, until the person says
 * that they have it.
 */
export function LostText({ text, opening }: { text: string; opening: Opening }) {
  const t = useTranslations('editor.lost')
  const key = `midad.lost.${opening.articleId}.${opening.personId}`
  const [shown, setShown] = useState(() => localStorage.getItem(key) ?? '')
  useEffect(() => {
    if (!text) return
    setShown((before) => {
      const all = before ? `${before}\n${text}` : text
      localStorage.setItem(key, all)
      return all
    })
  }, [text, key])
  if (!shown) return null
  const forget = () => {
    localStorage.removeItem(key)
    setShown('')
  }
  return (
    <section
      aria-label={t('title')}
      className="border-warning bg-sunken mb-6 grid gap-3 rounded-md border-s-4 p-3 text-sm"
    >
      <p>{t('title')}</p>
      <p dir="auto" className="bg-surface max-h-40 overflow-y-auto rounded-sm p-2 whitespace-pre-wrap">
        {shown}
      </p>
      <div className="flex gap-2">
        <Button onClick={() => void navigator.clipboard?.writeText(shown)}>{t('copy')}</Button>
        <Button onClick={forget}>{t('forget')}</Button>
      </div>
    </section>
  )
}
