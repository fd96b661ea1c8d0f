'use client'
import { useState, useTransition } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'

/** Asks for the name of a moment. */
export function NameMoment({ onName, onClose }: { onName: (name: string) => Promise<void>; onClose: () => void }) {
  const t = useTranslations('editor.time')
  const [name, setName] = useState('')
  const [missing, setMissing] = useState(false)
  const [pending, start] = useTransition()
  const send = () => (name.trim() ? start(() => onName(name)) : setMissing(true))
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('nameTitle')}
      description={t('nameHint')}
      size="sm"
      actions={
        <Button tone="primary" aria-disabled={pending} onClick={send}>
          {t('nameSave')}
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <TextField
          label={t('nameLabel')}
          dir="auto"
          maxLength={80}
          value={name}
          error={missing && !name.trim() ? t('nameMissing') : undefined}
          onChange={(event) => setName(event.target.value)}
        />
      </form>
    </Dialog>
  )
}
