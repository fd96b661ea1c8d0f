'use client'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useToast } from '@/components/ui/toast'
import type { Moments, Revision } from '@/lib/history/history'
import type { Locale } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized'
import { eventsUrl } from '../collab/steps-api'
import { openStream } from '../collab/stream'
import { isBefore, withEarlier, withNewer, withNewerRevisions } from './known-life'
import { type Seldom, seldom } from './seldom'

/** While somebody writes, each letter wakes the stream; the list of minutes need not hear of each. */
const everyMs = 5_000
/** Clocks of several servers may disagree by as much: a copy kept later may bear an earlier time. */
const clocksMs = 60_000

/**
 * The life of an article: what the page came with, earlier minutes as they are asked for, and what comes while it is open.
 * Follows the log, and looks again when the person comes back to the window; asks for what is new only.
 * @returns `look` asks now, for when something was done here
 */
export function useLife(page: { articleId: string; uiLocale: Locale; moments: Moments; revisions: Revision[] }) {
  const { articleId, uiLocale } = page
  const t = useTranslations('editor.time')
  const { warn } = useToast()
  const [known, setKnown] = useState({ moments: page.moments, revisions: page.revisions })
  const latest = useRef(known)
  useEffect(() => {
    latest.current = known
  }, [known])
  const looking = useRef<Seldom | null>(null)

  useEffect(() => {
    let missed = false
    const look = async () => {
      const { moments, revisions } = latest.current
      missed = true
      const since = revisions[0] && new Date(Date.parse(revisions[0].at) - clocksMs).toISOString()
      const [newer, copies] = await Promise.all([
        momentsFrom(articleId, moments.items.at(-1)?.first ?? 0),
        ask<Revision[]>(articleId, 'revisions', { since }),
      ])
      missed = false
      setKnown((before) => ({
        moments: withNewer(before.moments, newer),
        revisions: withNewerRevisions(before.revisions, copies),
      }))
    }
    const looks = seldom(look, everyMs)
    looking.current = looks
    let version = latest.current.moments.items.at(-1)?.version ?? 0
    const stream = openStream({
      url: (since) => eventsUrl(articleId, since),
      version: () => version,
      onRows: (rows) => {
        version = Math.max(version, rows.at(-1)?.version ?? 0)
        looks.ask()
        return true
      },
      onOpen: () => missed && looks.ask(),
      // The next look says that the session is over.
      onEnded: () => {},
    })
    window.addEventListener('focus', looks.ask)
    return () => {
      window.removeEventListener('focus', looks.ask)
      stream.close()
      looks.stop()
    }
  }, [articleId])

  const { items, people, earlier } = known.moments
  const names = useMemo(
    () =>
      new Map<string | null, string>(people.flatMap(({ id, name }) => (name ? [[id, localize(name, uiLocale)]] : []))),
    [people, uiLocale],
  )
  const loadEarlier = async () => {
    try {
      const before = await ask<Moments>(articleId, 'moments', { before: earlier ?? undefined })
      setKnown(({ moments, revisions }) => ({ moments: withEarlier(moments, before), revisions }))
    } catch {
      warn(t('failed'))
    }
  }
  /** Asks for earlier minutes until the one in which a version was written is among them. */
  const loadBackTo = async (version: number) => {
    let before = latest.current.moments
    try {
      while (isBefore(version, { moments: before.items, earlier: before.earlier })) {
        const page = await ask<Moments>(articleId, 'moments', { before: before.earlier ?? undefined })
        before = withEarlier(before, page)
        setKnown(({ moments, revisions }) => ({ moments: withEarlier(moments, page), revisions }))
      }
    } catch {
      warn(t('failed'))
    }
  }
  const look = useCallback(() => looking.current?.rush(), [])
  return { moments: items, revisions: known.revisions, names, earlier, loadEarlier, loadBackTo, look }
}

/** All minutes from the one that begins with a version on, page by page from the newest. */
async function momentsFrom(articleId: string, from: number): Promise<Moments> {
  let all = await ask<Moments>(articleId, 'moments', { from })
  while (all.earlier !== null) {
    all = withEarlier(all, await ask<Moments>(articleId, 'moments', { from, before: all.earlier }))
  }
  return all
}

async function ask<Value>(
  articleId: string,
  what: 'moments' | 'revisions',
  question: Record<string, string | number | undefined>,
): Promise<Value> {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(question)) if (value !== undefined) query.set(key, String(value))
  const response = await fetch(`/api/articles/${articleId}/history/${what}?${query}`, { cache: 'no-store' })
  if (!response.ok) throw new Error(String(response.status))
  return (await response.json()) as Value
}
