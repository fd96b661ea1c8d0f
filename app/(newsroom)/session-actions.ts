'use server'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Locale } from '@/lib/i18n/locales'
import { setUiLocale } from '@/lib/people/mutations'
import { setUiLocaleInput } from '@/lib/people/schema'
import { signOut as endSession } from '@/lib/sessions/mutations'
import { signOut } from '../_server/auth'
import { currentActor, readerContext } from '../_server/context'
import { localeCookie } from '../_server/ui-locale'

/** Switches the language of the interface: for the person when signed in, and for this device. */
export async function chooseLocale(wanted: Locale): Promise<void> {
  const parsed = setUiLocaleInput.safeParse({ uiLocale: wanted })
  if (!parsed.success) return
  const actor = await currentActor()
  if (actor) await setUiLocale({ ...readerContext(), actor }, parsed.data)
  const jar = await cookies()
  jar.set(localeCookie, parsed.data.uiLocale, { path: '/', sameSite: 'lax', httpOnly: true, maxAge: 31_536_000 })
}

/** Ends the session on the server first, then removes the cookie. */
export async function leave(): Promise<void> {
  const actor = await currentActor()
  if (actor) await endSession({ ...readerContext(), actor })
  await signOut({ redirect: false })
  redirect('/sign-in')
}
