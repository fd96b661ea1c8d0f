'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { Grant } from '@/lib/permissions/can'
import type { SectionChoice } from './grant-words'
import { GrantsEditor } from './grants-editor'

export function GrantsDialog({
  person,
  sections,
  pending,
  onClose,
  onSave,
}: {
  person: { name: string; grants: Grant[] }
  sections: SectionChoice[]
  pending: boolean
  onClose: () => void
  onSave: (grants: Grant[]) => void
}) {
  const t = useTranslations('newsroom')
  const [grants, setGrants] = useState(person.grants)
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="lg"
      title={t('people.changeGrantsOf', { name: person.name })}
      actions={
        <>
          <Button onClick={onClose}>{t('shell.cancel')}</Button>
          <Button tone="primary" aria-disabled={pending} onClick={() => onSave(grants)}>
            {t(pending ? 'people.saving' : 'people.save')}
          </Button>
        </>
      }
    >
      <GrantsEditor grants={grants} sections={sections} onChange={setGrants} />
    </Dialog>
  )
}
