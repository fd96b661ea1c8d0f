'use client'
import { useActionState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { useFieldErrors } from './field-errors'

/** After a refused try: what was typed (never the password), the fields that do not fit, and why. */
export type SetUpState = {
  values: { nameAr: string; nameEn: string; email: string }
  fields: string[]
  message: string
} | null

export function SetUpForm({
  setUp,
  token,
}: {
  setUp: (state: SetUpState, form: FormData) => Promise<SetUpState>
  token: string
}) {
  const t = useTranslations('newsroom.setUp')
  const [state, submit, pending] = useActionState(setUp, null)
  const errorOf = useFieldErrors(state?.fields ?? [])
  return (
    <form action={submit} className="grid gap-4">
      {state && (
        <p role="alert" className="border-urgent bg-raised rounded-md border border-s-4 px-3 py-2">
          {state.message}
        </p>
      )}
      <TextField
        label={t('token')}
        name="token"
        dir="ltr"
        className="text-match font-mono"
        autoComplete="off"
        defaultValue={token}
        spellCheck={false}
        required
        error={errorOf('token')}
      />
      <TextField
        label={t('nameAr')}
        name="nameAr"
        lang="ar"
        dir="rtl"
        autoComplete="name"
        maxLength={80}
        defaultValue={state?.values.nameAr}
        error={errorOf('name')}
      />
      <TextField
        label={t('nameEn')}
        name="nameEn"
        lang="en"
        dir="ltr"
        className="text-match"
        maxLength={80}
        defaultValue={state?.values.nameEn}
      />
      <TextField
        label={t('email')}
        name="email"
        type="email"
        dir="ltr"
        className="text-match"
        autoComplete="username"
        required
        maxLength={254}
        defaultValue={state?.values.email}
        error={errorOf('email')}
      />
      <TextField
        label={t('password')}
        name="password"
        type="password"
        dir="ltr"
        className="text-match"
        autoComplete="new-password"
        required
        minLength={12}
        maxLength={256}
        hint={t('passwordHint')}
        error={errorOf('password')}
      />
      <Button type="submit" tone="primary" aria-disabled={pending} className="min-h-11">
        {t(pending ? 'submitting' : 'submit')}
      </Button>
    </form>
  )
}
