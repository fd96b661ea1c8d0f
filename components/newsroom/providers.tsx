'use client'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { DirectionProvider } from '@base-ui/react/direction-provider'
import { type ReactNode, useLayoutEffect } from 'react'
import { IntlProvider } from 'use-intl'
import { Toaster } from '@/components/ui/toast'
import { type Locale, locales } from '@/lib/i18n/locales'
import type { Messages } from '@/lib/i18n/messages'
import { doEarlyActs } from './early-acts'

/** What client components of the newsroom stand on: words, direction, messages. */
export function Providers({
  locale,
  words,
  nonce,
  children,
}: {
  locale: Locale
  /** As `newsroomWords` gives them. */
  words: string
  nonce: string | undefined
  children: ReactNode
}) {
  const { intl, dir, timeZone } = locales[locale]
  useLayoutEffect(doEarlyActs, [])
  return (
    <CSPProvider nonce={nonce}>
      <DirectionProvider direction={dir}>
        <IntlProvider locale={intl} timeZone={timeZone} messages={read(words)}>
          <Toaster>{children}</Toaster>
        </IntlProvider>
      </DirectionProvider>
    </CSPProvider>
  )
}

const readBefore = new Map<string, Messages>()

/** On the server every page comes with one of the same few texts. */
function read(words: string): Messages {
  const known = readBefore.get(words)
  if (known) return known
  const made: Messages = JSON.parse(words)
  readBefore.set(words, made)
  return made
}
