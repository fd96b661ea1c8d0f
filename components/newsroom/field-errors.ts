'use client'
import { useTranslations } from 'use-intl'

const worded = ['email', 'password', 'slug', 'name', 'token', 'grants'] as const

/** Words for the fields that the server refused: gives the message of a field, or undefined when it fits. */
export function useFieldErrors(fields: string[]): (field: string) => string | undefined {
  const t = useTranslations('errors.fields')
  return (field) => {
    if (!fields.some((path) => path === field || path.startsWith(`${field}.`))) return undefined
    return t(worded.find((known) => known === field) ?? 'other')
  }
}
