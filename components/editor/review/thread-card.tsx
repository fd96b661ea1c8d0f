'use client'
import { Check, RotateCcw } from 'lucide-react'
import { Fragment, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { useToast } from '@/components/ui/toast'
import { formatDateTime } from '@/lib/i18n/format'
import { localize } from '@/lib/i18n/localized'
import type { ReviewComment, Thread } from '@/lib/review/review'
import type { ReviewRequest } from '@/lib/review/schema'
import type { EditorRoom } from '../dock/editor-room'
import { callsOf } from './called'
import { CommentBox } from './comment-box'
import type { ReviewDesk } from './review-desk'
import { Who } from './suggestion-list'
import { useDesk } from './use-desk'
import { useRefusalText } from './use-refusal-text'

type Props = {
  thread: Thread
  /** The text it stands on now; null: that text was deleted. */
  passage: string | null
  desk: ReviewDesk
  room: EditorRoom
  mayComment: boolean
}

/** A thread: the passage it is about, what was said, and the next word. */
export function ThreadCard({ thread, passage, desk, room, mayComment }: Props) {
  const t = useTranslations('editor.review')
  const { active } = useDesk(desk)
  const send = useSend(desk)
  const { id, resolved } = thread
  const reply = `reply ${id}`
  const [replying, setReplying] = useState(() => desk.drafts.get(reply) !== undefined)
  return (
    <li
      aria-current={active === id || undefined}
      className="border-line aria-[current]:border-accent grid gap-2 rounded-md border p-2.5 text-sm"
    >
      {passage === null ? (
        <div className="grid gap-1">
          <span className="text-warning text-xs font-medium">{t('gone')}</span>
          <Quote room={room} text={thread.quote} struck />
        </div>
      ) : (
        <button
          type="button"
          aria-label={t('goTo', { text: passage })}
          className="hover:bg-hover -m-1 cursor-pointer rounded-sm p-1 text-start"
          onClick={() => desk.goTo(id)}
        >
          <Quote room={room} text={passage} />
        </button>
      )}
      <ol className="grid gap-2">
        {thread.comments.map((comment) => (
          <Comment key={comment.id} {...{ comment, desk, room, send }} />
        ))}
      </ol>
      {resolved && (
        <p className="text-muted text-xs">
          {t('closedBy', {
            name: resolved.by ? localize(resolved.by.name, room.uiLocale) : t('unknown'),
            time: formatDateTime(new Date(resolved.at), room.uiLocale),
          })}
        </p>
      )}
      {mayComment && replying && (
        <CommentBox
          label={t('writeReply')}
          about={reply}
          drafts={desk.drafts}
          focused
          send={async (said) => {
            const answer = await desk.send({ verb: 'reply', threadId: id, ...said })
            if (answer.ok) setReplying(false)
            return answer
          }}
          cancel={() => setReplying(false)}
        />
      )}
      {mayComment && !replying && (
        <div className="flex flex-wrap gap-1">
          {!resolved && <Button onClick={() => setReplying(true)}>{t('reply')}</Button>}
          <Button tone="plain" onClick={() => send({ verb: resolved ? 'reopen' : 'resolve', threadId: id })}>
            {resolved ? <RotateCcw className="size-4" aria-hidden /> : <Check className="size-4" aria-hidden />}
            {t(resolved ? 'reopen' : 'resolve')}
          </Button>
        </div>
      )}
    </li>
  )
}

function Comment({
  comment,
  desk,
  room,
  send,
}: {
  comment: ReviewComment
  desk: ReviewDesk
  room: EditorRoom
  send: (request: ReviewRequest) => Promise<boolean>
}) {
  const t = useTranslations('editor.review')
  const { uiLocale, personId } = room
  const { id, by, text, at, editedAt, mentions } = comment
  const edit = `edit ${id}`
  const [editing, setEditing] = useState(() => desk.drafts.get(edit) !== undefined)
  return (
    <li className="grid gap-1">
      <Who name={by ? localize(by.name, uiLocale) : t('unknown')} personId={by?.id ?? ''} at={at} uiLocale={uiLocale} />
      {editing ? (
        <CommentBox
          label={t('edit')}
          about={edit}
          drafts={desk.drafts}
          focused
          initial={{ text, mentions }}
          send={async (changed) => {
            const answer = await desk.send({ verb: 'edit', ...changed, commentId: id })
            if (answer.ok) setEditing(false)
            return answer
          }}
          cancel={() => setEditing(false)}
        />
      ) : (
        <p dir="auto" className="break-words whitespace-pre-wrap">
          <Called text={text} names={mentions.flatMap(callsOf)} />
          {editedAt && <span className="text-muted ms-1 text-xs">({t('edited')})</span>}
        </p>
      )}
      {by?.id === personId && !editing && (
        <div className="text-muted flex gap-1 text-xs">
          <button type="button" className={smallButton} onClick={() => setEditing(true)}>
            {t('edit')}
          </button>
          <button type="button" className={smallButton} onClick={() => send({ verb: 'delete', commentId: id })}>
            {t('delete')}
          </button>
        </div>
      )}
    </li>
  )
}

const smallButton = 'hover:bg-hover min-h-6 cursor-pointer rounded-sm px-1.5 underline'

/** The text with the names it calls set apart. */
function Called({ text, names }: { text: string; names: string[] }) {
  const parts = names.reduce<string[]>(
    (all, name) =>
      all.flatMap((part) =>
        names.includes(part) ? [part] : part.split(name).flatMap((rest, index) => (index > 0 ? [name, rest] : [rest])),
      ),
    [text],
  )
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, never reordered
    <Fragment key={index}>
      {names.includes(part) ? <bdi className="text-accent font-medium">{part}</bdi> : part}
    </Fragment>
  ))
}

function Quote({ room, text, struck = false }: { room: EditorRoom; text: string; struck?: boolean }) {
  return (
    <span
      lang={room.locale}
      dir="auto"
      className={`border-line text-muted line-clamp-2 border-s-2 ps-2 ${struck ? 'line-through' : ''}`}
    >
      {text}
    </span>
  )
}

/** Sends, and says what was refused. */
function useSend(desk: ReviewDesk): (request: ReviewRequest) => Promise<boolean> {
  const { warn } = useToast()
  const refusal = useRefusalText()
  return async (request) => {
    const answer = await desk.send(request)
    if (!answer.ok) warn(refusal(answer))
    return answer.ok
  }
}
