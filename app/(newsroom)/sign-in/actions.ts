'use server'
import { redirect } from 'next/navigation'
import type { SignInState } from '@/components/newsroom/sign-in-form'
import type { Refusal } from '@/lib/errors'
import { translator } from '@/lib/i18n/messages'
import { refusalWords } from '@/lib/newsroom/refusal-words'
import { safePath } from '@/lib/newsroom/safe-path'
import { RefusedSignIn, signIn } from '../../_server/auth'
import { uiLocale } from '../../_server/ui-locale'

/** Signs in by e-mail and password and goes to `from`; a refusal comes back as a message. */
export async function enter(_: SignInState, form: FormData): Promise<SignInState> {
  const email = String(form.get('email') ?? '')
  const refusal = await tryToEnter('password', { email, password: String(form.get('password') ?? '') })
  if (refusal) return { email, message: await wordsFor(refusal) }
  redirect(safePath(form.get('from')))
}

/** Enters as a person of the demo newsroom. */
export async function enterDemo(form: FormData): Promise<void> {
  const from = safePath(form.get('from'))
  const refusal = await tryToEnter('demo', { id: String(form.get('id') ?? '') })
  redirect(refusal ? '/sign-in' : from)
}

async function tryToEnter(provider: 'password' | 'demo', credentials: Record<string, string>): Promise<Refusal | null> {
  try {
    await signIn(provider, { ...credentials, redirect: false })
    return null
  } catch (error) {
    if (error instanceof RefusedSignIn) return error.refusal
    throw error
  }
}

async function wordsFor({ code, details }: Refusal): Promise<string> {
  const locale = await uiLocale()
  return code === 'not_signed_in' ? translator(locale, 'newsroom')('signIn.wrong') : refusalWords(locale, code, details)
}
