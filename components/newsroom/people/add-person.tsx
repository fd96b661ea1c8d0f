'use client'
import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import type { Locale } from '@/lib/i18n/locales'
import { AddPersonDialog, type NewPerson } from './add-person-dialog'
import type { SectionChoice } from './grant-words'
import { PasswordDialog } from './password-dialog'

export type Added =
  | { ok: true; value: { password: string | null } }
  | { ok: false; message: string; details: Record<string, unknown> }

/** Adds a person; afterwards shows the first password, once. */
export function AddPerson({
  locale,
  sections,
  addPerson,
}: {
  locale: Locale
  sections: SectionChoice[]
  addPerson: (person: NewPerson) => Promise<Added>
}) {
  const t = useTranslations('newsroom.people')
  const [open, setOpen] = useState(false)
  const [added, setAdded] = useState<{ name: string; password: string } | null>(null)
  return (
    <>
      <Button tone="primary" onClick={() => setOpen(true)}>
        <UserPlus className="size-4" aria-hidden />
        {t('add')}
      </Button>
      {open && (
        <AddPersonDialog
          locale={locale}
          sections={sections}
          addPerson={addPerson}
          onClose={() => setOpen(false)}
          onAdded={(name, password) => {
            setOpen(false)
            setAdded({ name, password })
          }}
        />
      )}
      {added && <PasswordDialog {...added} onClose={() => setAdded(null)} />}
    </>
  )
}
