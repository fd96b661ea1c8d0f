'use client'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { Problem } from '@/lib/articles/readiness'
import type { Status } from '@/lib/articles/status'
import type { OfferedTransition } from './article-header/types'

/** What the page says about an article that changes while it is open: by what is typed, or by what others do. */
export type Standing = {
  status: Status
  note: string | null
  /** Published, and the draft has gone on since. */
  changed: boolean
  /** Readers see exactly this draft. */
  unchangedSincePublished: boolean
  problems: Problem[]
  offered: OfferedTransition[]
  /** Why this person may not change the text now; null when they may. */
  whyReadOnly: string | null
  /** What this person may do to the text instead of changing it, or besides. */
  maySuggest: boolean
  mayComment: boolean
}

type Shared = { standing: Standing; look: () => Promise<void> }

const Shared = createContext<Shared | null>(null)

/**
 * Gives the standing the page was drawn with, and asks for a newer one when told to look. It is asked for as data, not by
 * drawing the page again: when the server dies meanwhile, a page that is half drawn takes the text away from whoever
 * types; an answer that does not come is nothing.
 */
export function StandingProvider({
  articleId,
  drawn,
  children,
}: {
  articleId: string
  drawn: Standing
  children: ReactNode
}) {
  const [newer, setNewer] = useState<{ than: Standing; standing: Standing } | null>(null)
  const latest = useRef(drawn)
  useEffect(() => {
    latest.current = drawn
  })
  const look = useCallback(async () => {
    const than = latest.current
    const standing = await fetchStanding(articleId)
    if (standing) setNewer({ than, standing })
  }, [articleId])
  const standing = newer?.than === drawn ? newer.standing : drawn
  const shared = useMemo(() => ({ standing, look }), [standing, look])
  return <Shared value={shared}>{children}</Shared>
}

export function useStanding(): Shared {
  const shared = useContext(Shared)
  if (!shared) throw new Error('useStanding outside StandingProvider')
  return shared
}

async function fetchStanding(articleId: string): Promise<Standing | null> {
  try {
    const response = await fetch(`/api/articles/${articleId}/standing`, { cache: 'no-store' })
    return response.ok ? ((await response.json()) as Standing) : null
  } catch {
    return null
  }
}
