'use client'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { askBy, type Losable, losableNow, mayLeave } from '@/components/ui/losable'

/**
 * Asks before a page is left on which something would be lost: by closing the tab, by a link to another page of the
 * newsroom, which the browser does not take for leaving, by going back, and by signing out. It asks with the browser's own
 * box: that one is there without a network, and answers before the link acts.
 */
export function LeaveGuard() {
  const t = useTranslations('newsroom.leave')
  const ask = (what: Losable[]) => confirm([t('title'), '', ...what.map((one) => t(one))].join('\n'))
  const latest = useRef(ask)
  useEffect(() => {
    latest.current = ask
  })
  useEffect(() => {
    const stopAsking = askBy((what) => latest.current(what))
    const onUnload = (event: BeforeUnloadEvent) => {
      if (losableNow('unload').length > 0) event.preventDefault()
    }
    const onClick = (event: MouseEvent) => {
      if (leadsAway(event) && !mayLeave('inside')) event.preventDefault()
    }
    const onNavigate = (event: NavigateEvent) => {
      const goesBack = event.navigationType === 'traverse' && event.destination.sameDocument
      if (goesBack && event.cancelable && !mayLeave('inside')) event.preventDefault()
    }
    const history = 'navigation' in window ? navigation : null
    window.addEventListener('beforeunload', onUnload)
    document.addEventListener('click', onClick, { capture: true })
    history?.addEventListener('navigate', onNavigate)
    return () => {
      stopAsking()
      window.removeEventListener('beforeunload', onUnload)
      document.removeEventListener('click', onClick, { capture: true })
      history?.removeEventListener('navigate', onNavigate)
    }
  }, [])
  return null
}

/** Is it a press on a link that puts another page in the place of this one? */
function leadsAway(event: MouseEvent): boolean {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link?.href || link.isContentEditable || link.download || (link.target && link.target !== '_self')) return false
  return link.origin === location.origin && link.pathname !== location.pathname
}
