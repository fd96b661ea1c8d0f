'use client'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import type { Locale } from '@/lib/i18n/locales'
import { type AddSectionAction, AddSectionDialog } from './add-section-dialog'

/** Adds a section to the newspaper. `hue` is the first suggestion. */
export function AddSection({ locale, hue, addSection }: { locale: Locale; hue: number; addSection: AddSectionAction }) {
  const t = useTranslations('newsroom.sections')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button tone="primary" onClick={() => setOpen(true)}>
        <Plus className="size-4" aria-hidden />
        {t('add')}
      </Button>
      {open && <AddSectionDialog locale={locale} hue={hue} addSection={addSection} onClose={() => setOpen(false)} />}
    </>
  )
}
