import { type FormEvent, type ReactNode, useId } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'

/** A form in a dialog; its refusal, if any, stands above the fields. */
export function FormDialog({
  title,
  description,
  submit,
  pending,
  refusal,
  onSubmit,
  onClose,
  children,
}: {
  title: string
  description?: string
  /** The words on the button that sends the form. */
  submit: string
  pending: boolean
  refusal: string | null
  onSubmit: () => void
  onClose: () => void
  children: ReactNode
}) {
  const t = useTranslations('newsroom.shell')
  const formId = useId()
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!pending) onSubmit()
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={title}
      description={description}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" form={formId} tone="primary" aria-disabled={pending}>
            {submit}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={send} className="grid gap-4">
        {refusal && (
          <p role="alert" className="border-urgent rounded-md border border-s-4 px-3 py-2">
            {refusal}
          </p>
        )}
        {children}
      </form>
    </Dialog>
  )
}
