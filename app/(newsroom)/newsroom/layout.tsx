import type { ReactNode } from 'react'
import { Shell } from '@/components/newsroom/shell'
import { localize } from '@/lib/i18n/localized'
import { roleWords } from '@/lib/newsroom/refusal-words'
import { roomsFor } from '@/lib/newsroom/rooms'
import { currentActor } from '../../_server/context'
import { chooseLocale, leave } from '../session-actions'

/** The frame around the pages. Without a session the page itself sends to the sign-in page: it knows its own address. */
export default async function NewsroomLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor()
  if (!actor) return children
  const held = [...new Set(actor.grants.map((grant) => grant.role))]
  return (
    <Shell
      rooms={roomsFor(actor)}
      locale={actor.uiLocale}
      person={{ name: localize(actor.name, actor.uiLocale), roles: roleWords(actor.uiLocale, held) }}
      chooseLocale={chooseLocale}
      leave={leave}
    >
      {children}
    </Shell>
  )
}
