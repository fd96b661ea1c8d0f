'use client'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import type { Answer } from '../use-answer'
import { NameDialog, type NameValues } from './name-dialog'

/** Adds a name to the list. */
export function AddName({ addName }: { addName: (values: NameValues) => Promise<Answer> }) {
  const t = useTranslations('newsroom.houseStyle.names')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button tone="primary" onClick={() => setOpen(true)}>
        <Plus className="size-4" aria-hidden />
        {t('add')}
      </Button>
      {open && (
        <NameDialog
          title={t('add')}
          initial={{ name: {}, variants: [] }}
          save={addName}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
