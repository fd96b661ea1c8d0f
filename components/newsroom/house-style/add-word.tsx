'use client'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import type { Locale } from '@/lib/i18n/locales'
import type { AddWordInput } from '@/lib/style/schema'
import type { Answer } from '../use-answer'
import { WordDialog } from './word-dialog'

/** Adds a word to those an edition avoids. */
export function AddWord({ edition, addWord }: { edition: Locale; addWord: (input: AddWordInput) => Promise<Answer> }) {
  const t = useTranslations('newsroom.houseStyle.words')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button tone="primary" onClick={() => setOpen(true)}>
        <Plus className="size-4" aria-hidden />
        {t('add')}
      </Button>
      {open && (
        <WordDialog
          title={t('add')}
          edition={edition}
          initial={{ word: '', prefer: null, reason: {} }}
          save={(values) => addWord({ locale: edition, ...values })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
