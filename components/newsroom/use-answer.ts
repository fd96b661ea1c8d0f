import { useTransition } from 'react'
import { useTranslations } from 'use-intl'

export type Answer<Value = unknown> =
  | { ok: true; value: Value }
  | { ok: false; message: string; details: Record<string, unknown> }

/** Why it was refused; `field` when it is about one field of the form. */
export type Refused = { message: string; field: string | null }

/** Asks the server: `done` gets the value, `refuse` the words of the refusal. */
export function useAnswer() {
  const failed = useTranslations('newsroom.notices')('failed')
  const [pending, start] = useTransition()
  const ask = <Value>(
    act: () => Promise<Answer<Value>>,
    done: (value: Value) => void,
    refuse: (refused: Refused) => void,
  ) =>
    start(async () => {
      const answer = await act().catch(() => ({ ok: false as const, message: failed, details: {} }))
      if (answer.ok) done(answer.value)
      else refuse({ message: answer.message, field: fieldIn(answer.details) })
    })
  return { ask, pending }
}

function fieldIn(details: Record<string, unknown>): string | null {
  return typeof details.field === 'string' ? details.field : null
}
