'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useToast } from '@/components/ui/toast'
import { type Answer, useAnswer } from '../use-answer'

/** Asks once before an entry leaves its list. */
export function RemoveDialog({
  name,
  text,
  remove,
  onClose,
}: {
  name: string
  text: string
  remove: () => Promise<Answer>
  onClose: () => void
}) {
  const t = useTranslations('newsroom.houseStyle')
  const cancel = useTranslations('newsroom.shell')('cancel')
  const { say } = useToast()
  const { ask, pending } = useAnswer()
  const [refusal, setRefusal] = useState<string | null>(null)
  const confirm = () =>
    ask(
      remove,
      () => {
        say(t('removed', { name }))
        onClose()
      },
      ({ message }) => setRefusal(message),
    )
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="sm"
      title={t('removeTitle', { name })}
      description={text}
      actions={
        <>
          <Button onClick={onClose}>{cancel}</Button>
          <Button tone="danger" aria-disabled={pending} onClick={() => !pending && confirm()}>
            {t('remove')}
          </Button>
        </>
      }
    >
      {refusal && (
        <p role="alert" className="border-urgent rounded-md border border-s-4 px-3 py-2">
          {refusal}
        </p>
      )}
    </Dialog>
  )
}
