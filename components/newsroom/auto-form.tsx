'use client'
import Form from 'next/form'
import { type ReactNode, useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'

/**
 * A filter form whose answers go into the address. A plain GET form at first, with its button; once scripts are there,
 * a choice applies at once and empty fields stay out of the address.
 */
export function AutoForm({
  action,
  label,
  submit,
  children,
}: {
  action: string
  label: string
  submit: string
  children: ReactNode
}) {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  return (
    <search aria-label={label}>
      <Form
        action={action}
        className="flex flex-wrap items-center gap-2"
        onChange={(event) => {
          if (event.target instanceof HTMLSelectElement) event.currentTarget.requestSubmit()
        }}
        onSubmit={(event) => leaveOutEmpty(event.currentTarget)}
      >
        {children}
        <Button type="submit" className={ready ? 'sr-only focus:not-sr-only' : ''}>
          {submit}
        </Button>
      </Form>
    </search>
  )
}

/** Disabled fields are not submitted; they return right after the form was read. */
function leaveOutEmpty(form: HTMLFormElement): void {
  const empty = [...form.elements].filter(
    (field): field is HTMLInputElement | HTMLSelectElement =>
      (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.value.trim() === '',
  )
  for (const field of empty) field.disabled = true
  setTimeout(() => {
    for (const field of empty) field.disabled = false
  })
}
