'use client'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { DockProps } from '../dock/docks'
import type { EditorRoom } from '../dock/editor-room'
import { useStanding } from '../standing'
import { deskOf, type ReviewDesk } from './review-desk'
import { SuggestionList } from './suggestion-list'
import { ThreadList } from './thread-list'
import { useKeptFocus } from './use-kept-focus'

/** «المراجعة والتعليقات»: what is suggested and what is said about the text, each leading to its place. */
export function ReviewDock({ room }: DockProps) {
  const t = useTranslations('editor.review')
  const [desk, setDesk] = useState<ReviewDesk | null>(null)
  useEffect(() => {
    let left = false
    const opening = deskOf(room, {
      suggested: (values) => t('suggestedBy', values),
      commented: (values) => t('commentedBy', values),
    })
    void opening.then((opened) => !left && setDesk(opened))
    return () => {
      left = true
    }
  }, [room, t])
  const place = useRef<HTMLDivElement>(null)
  useKeptFocus(place)
  return (
    <div ref={place} data-review-dock tabIndex={-1} className="grid gap-6 outline-none">
      {desk && <OpenReview desk={desk} room={room} />}
    </div>
  )
}

function OpenReview({ desk, room }: { desk: ReviewDesk; room: EditorRoom }) {
  const { standing } = useStanding()
  return (
    <>
      <SuggestionList desk={desk} room={room} />
      <ThreadList desk={desk} room={room} mayComment={standing.mayComment} />
    </>
  )
}
