'use client'
import { MessageSquarePlus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { idsIn } from '@/lib/review/ids-in'
import { passageOf } from '@/lib/review/passage'
import type { EditorRoom } from '../dock/editor-room'
import { ariaKeys, keysLabel } from '../menus/keys-label'
import { CommentBox } from './comment-box'
import type { ReviewDesk } from './review-desk'
import { reviewKeys } from './review-keys'
import { ThreadCard } from './thread-card'
import { useDesk } from './use-desk'
import { useRestingDoc } from './use-resting-doc'

/** The comments on the article, oldest first; those that are closed only when asked for. */
export function ThreadList({ desk, room, mayComment }: { desk: ReviewDesk; room: EditorRoom; mayComment: boolean }) {
  const t = useTranslations('editor.review')
  const { review, composing } = useDesk(desk)
  const doc = useRestingDoc(room.editor)
  const standing = useMemo(() => idsIn(doc).comments, [doc])
  const [showClosed, setShowClosed] = useState(false)
  const threads = review?.threads ?? []
  const closed = threads.filter(({ resolved }) => resolved)
  const shown = showClosed ? threads : threads.filter(({ resolved }) => !resolved)
  return (
    <section aria-labelledby="review-comments" className="grid gap-3">
      <div className="flex items-center gap-2">
        <h3 id="review-comments" className="flex-1 text-sm font-semibold">
          {t('comments', { count: threads.length - closed.length })}
        </h3>
        {mayComment && !composing && (
          <Button
            aria-keyshortcuts={ariaKeys(reviewKeys.comment)}
            title={`${t('commentHint')} (\u2066${keysLabel(reviewKeys.comment)}\u2069)`}
            // The text keeps its selection.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => desk.compose()}
          >
            <MessageSquarePlus className="size-4" aria-hidden />
            {t('comment')}
          </Button>
        )}
      </div>
      {composing && <NewThread desk={desk} room={room} />}
      {shown.length === 0 && !composing && <p className="text-muted text-sm">{t('noComments')}</p>}
      <ul className="grid gap-2">
        {shown.map((thread) => (
          <ThreadCard
            key={thread.id}
            {...{ thread, desk, room, mayComment }}
            passage={standing.has(thread.id) ? passageOf(doc, thread.id) : null}
          />
        ))}
      </ul>
      {closed.length > 0 && (
        <div>
          <Button tone="plain" aria-expanded={showClosed} onClick={() => setShowClosed(!showClosed)}>
            {t(showClosed ? 'hideClosed' : 'showClosed', { count: closed.length })}
          </Button>
        </div>
      )}
    </section>
  )
}

function NewThread({ desk, room }: { desk: ReviewDesk; room: EditorRoom }) {
  const t = useTranslations('editor.review')
  const { composing } = useDesk(desk)
  if (!composing) return null
  return (
    <div className="border-accent grid gap-2 rounded-md border p-2.5 text-sm">
      <blockquote lang={room.locale} dir="auto" className="border-line text-muted line-clamp-2 border-s-2 ps-2">
        {room.editor.state.doc.textBetween(composing.from, composing.to, ' ', ' ')}
      </blockquote>
      <CommentBox
        label={t('write')}
        about="new"
        drafts={desk.drafts}
        focused
        send={async (said) => {
          const answer = await desk.startThread(said)
          if (answer.ok) desk.endComposing()
          return answer
        }}
        cancel={desk.endComposing}
      />
    </div>
  )
}
