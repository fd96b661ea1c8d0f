import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { preferredLocale } from '@/lib/newsroom/preferred-locale'
import { currentActor } from './context'

/** Remembers the language chosen on this device, for the pages before signing in. */
export const localeCookie = 'midad.locale'

/** The language of the interface for this request: the person's, else the device's. */
export const uiLocale = cache(async (): Promise<Locale> => {
  const actor = await currentActor()
  if (actor?.kind === 'person') return actor.uiLocale
  return preferredLocale((await cookies()).get(localeCookie)?.value, (await headers()).get('accept-language'))
})
