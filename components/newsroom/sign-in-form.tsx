'use client'
import { Eye, EyeOff } from 'lucide-react'
import { useActionState, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'

/** After a refused try: what was typed as e-mail, and why. */
export type SignInState = { email: string; message: string } | null

/** E-mail and password; works before scripts arrive. `from` is the page to return to. */
export function SignInForm({
  enter,
  from,
}: {
  enter: (state: SignInState, form: FormData) => Promise<SignInState>
  from: string
}) {
  const t = useTranslations('newsroom.signIn')
  const [state, submit, pending] = useActionState(enter, null)
  const [shown, setShown] = useState(false)
  const Icon = shown ? EyeOff : Eye
  return (
    <form action={submit} className="grid gap-4">
      {state && (
        <p role="alert" className="border-urgent bg-raised rounded-md border border-s-4 px-3 py-2">
          {state.message}
        </p>
      )}
      <input type="hidden" name="from" value={from} />
      <TextField
        label={t('email')}
        name="email"
        type="email"
        dir="ltr"
        className="text-match"
        autoComplete="username"
        required
        maxLength={254}
        defaultValue={state?.email}
      />
      <div className="relative">
        <TextField
          label={t('password')}
          name="password"
          type={shown ? 'text' : 'password'}
          dir="ltr"
          className="text-match pe-11"
          autoComplete="current-password"
          required
          maxLength={256}
        />
        <button
          type="button"
          className="hover:bg-hover absolute end-1 bottom-1 grid size-8 cursor-pointer place-items-center rounded-md"
          aria-label={t(shown ? 'hidePassword' : 'showPassword')}
          onClick={() => setShown(!shown)}
        >
          <Icon className="size-4" aria-hidden />
        </button>
      </div>
      <Button type="submit" tone="primary" aria-disabled={pending} className="min-h-11">
        {t(pending ? 'submitting' : 'submit')}
      </Button>
    </form>
  )
}
