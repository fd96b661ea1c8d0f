'use client'
import type { Transaction } from '@tiptap/pm/state'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ReadingRoom } from '../dock/editor-room'
import { isPressed } from '../menus/ui-keys'
import { useStanding } from '../standing'
import { hasReviewMarks } from './has-review-marks'
import type { ReviewDesk } from './review-desk'
import { reviewKeys } from './review-keys'

export type ReviewHold = {
  desk: ReviewDesk | null
  /** May this person do nothing to the text but suggest? */
  onlySuggests: boolean
  load: () => Promise<ReviewDesk | null>
}

/**
 * Brings the desk of suggestions and comments when there are any, when somebody chose to suggest, or when that is all they
 * may do: then the text can be changed only once it is there.
 */
export function useReview(room: ReadingRoom | null): ReviewHold {
  const { standing } = useStanding()
  const t = useTranslations('editor.review')
  const words = useRef({ suggested: t, commented: t })
  const [desk, setDesk] = useState<ReviewDesk | null>(null)
  const onlySuggests = standing.whyReadOnly !== null && standing.maySuggest
  const editor = room?.editor ?? null
  const current = useRef(room)
  // Before the effects of what is drawn inside: they may load at once.
  useLayoutEffect(() => {
    current.current = room
    words.current = { suggested: t, commented: t }
  })

  const load = useCallback(async () => {
    const here = current.current
    if (!here) return null
    const { deskOf } = await import('./review-desk')
    const opened = await deskOf(here, {
      suggested: ({ kind, name, time }) => words.current.suggested('suggestedBy', { kind, name, time }),
      commented: ({ name }) => words.current.commented('commentedBy', { name }),
    })
    if (current.current?.editor === here.editor) setDesk(opened)
    return opened
  }, [])

  useEffect(() => {
    setDesk(null)
    if (!editor) return
    if (hasReviewMarks(editor.state.doc)) void load()
    const onTransaction = ({ transaction }: { transaction: Transaction }) => {
      if (transaction.getMeta('collab$') && bringsMarks(transaction)) void load()
    }
    editor.on('transaction', onTransaction)
    return () => void editor.off('transaction', onTransaction)
  }, [editor, load])

  useEffect(() => {
    if (!editor) return
    if (!onlySuggests) {
      desk?.setForced(false)
      return
    }
    let left = false
    void load().then((opened) => {
      if (left || !opened || editor.isDestroyed) return
      opened.setForced(true)
      editor.setEditable(true, false)
    })
    return () => {
      left = true
    }
  }, [editor, desk, onlySuggests, load])
  useKeys(room, standing.mayComment, load)
  return { desk, onlySuggests, load }
}

/** Do changes of others bring suggestions or comments? Looked for in the steps, which are small, not in the document. */
function bringsMarks({ steps }: Transaction): boolean {
  return /"(insertion|deletion|modification|comment)"/.test(JSON.stringify(steps))
}

/** A key and a button comment on what is selected, two keys lead from suggestion to suggestion. */
function useKeys(room: ReadingRoom | null, mayComment: boolean, load: () => Promise<ReviewDesk | null>): void {
  const latest = useRef({ room, mayComment })
  useEffect(() => {
    latest.current = { room, mayComment }
  })
  const comment = useCallback(() => {
    const { room: here, mayComment: may } = latest.current
    if (!here || !may) return
    void load().then((desk) => {
      if (desk?.compose() && !document.querySelector('[data-review-dock]')) here.toggleDock('review')
    })
  }, [load])
  const editor = room?.editor ?? null
  useEffect(() => {
    editor?.on('askComment', comment)
    return () => void editor?.off('askComment', comment)
  }, [editor, comment])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { room: here, mayComment: may } = latest.current
      if (!here || event.defaultPrevented) return
      const isNext = isPressed(event, reviewKeys.next)
      if (isNext || isPressed(event, reviewKeys.previous)) {
        event.preventDefault()
        void load().then((desk) => desk?.goToNext(isNext ? 1 : -1))
      } else if (may && isPressed(event, reviewKeys.comment)) {
        event.preventDefault()
        comment()
      }
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [load, comment])
}
