'use client'
import { useRouter } from 'next/navigation'
import { useId, useState, useTransition } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { controlClass } from '@/components/ui/field'
import { LazyDialog } from '@/components/ui/lazy-dialog'
import { useToast } from '@/components/ui/toast'
import type { TransitionName } from '@/lib/articles/workflow'
import { useDraftHandle } from '../draft-handle'
import type { HeaderActions, OfferedTransition } from './types'

const forward: readonly TransitionName[] = ['submit', 'approve', 'publish', 'update']

/** One button for each step on. Before a step is taken, everything typed is committed. */
export function TransitionButtons({
  articleId,
  offered,
  transition,
}: {
  articleId: string
  offered: OfferedTransition[]
  transition: HeaderActions['transition']
}) {
  const t = useTranslations('editor.header')
  const names = useTranslations('newsroom.transitions')
  const router = useRouter()
  const draft = useDraftHandle()
  const { say, warn } = useToast()
  const [pending, start] = useTransition()
  const [asking, setAsking] = useState<TransitionName | null>(null)
  const take = (name: TransitionName, note?: string) =>
    start(async () => {
      if (draft.current && !(await draft.current.flush())) {
        warn(t('notSavedYet'))
        return
      }
      const answer = await transition({ id: articleId, name, note }).catch(() => null)
      if (answer?.ok) {
        setAsking(null)
        say(t(`done.${name}`))
      } else warn(answer?.message ?? t('failed'))
      // Without an answer there is no server to draw the page, and the text would give way to an error.
      if (answer) router.refresh()
    })
  return (
    <div className="flex flex-wrap items-center gap-2">
      {offered.map(({ name, why, needsNote }) => (
        <StepButton
          key={name}
          name={names(name)}
          why={why}
          pending={pending}
          tone={forward.includes(name) ? 'primary' : 'quiet'}
          onClick={() => (needsNote || name === 'withdraw' ? setAsking(name) : take(name))}
        />
      ))}
      {asking === 'withdraw' && (
        <LazyDialog
          open
          onOpenChange={() => setAsking(null)}
          title={t('withdrawTitle')}
          description={t('withdrawText')}
          size="sm"
          actions={
            <Button tone="danger" aria-disabled={pending} onClick={() => take('withdraw')}>
              {names('withdraw')}
            </Button>
          }
        />
      )}
      {asking === 'send_back' && (
        <NoteDialog pending={pending} onClose={() => setAsking(null)} onSend={(note) => take('send_back', note)} />
      )}
    </div>
  )
}

function StepButton({
  name,
  why,
  pending,
  tone,
  onClick,
}: {
  name: string
  why: string | null
  pending: boolean
  tone: 'primary' | 'quiet'
  onClick: () => void
}) {
  const id = useId()
  const off = why !== null || pending
  return (
    <span className="group relative">
      <Button
        tone={why === null ? tone : 'quiet'}
        aria-disabled={off}
        aria-describedby={why === null ? undefined : id}
        onClick={off ? undefined : onClick}
      >
        {name}
      </Button>
      {why !== null && (
        <span
          id={id}
          role="tooltip"
          className="popup invisible absolute end-0 top-full z-20 mt-1 w-64 p-2.5 text-xs group-focus-within:visible group-hover:visible"
        >
          {why}
        </span>
      )}
    </span>
  )
}

function NoteDialog({
  pending,
  onClose,
  onSend,
}: {
  pending: boolean
  onClose: () => void
  onSend: (note: string) => void
}) {
  const t = useTranslations('editor.header')
  const names = useTranslations('newsroom.transitions')
  const id = useId()
  const [note, setNote] = useState('')
  const [missing, setMissing] = useState(false)
  const send = () => (note.trim() ? onSend(note) : setMissing(true))
  return (
    <LazyDialog
      open
      onOpenChange={onClose}
      title={names('send_back')}
      description={t('noteHint')}
      actions={
        <Button tone="primary" aria-disabled={pending} onClick={send}>
          {names('send_back')}
        </Button>
      }
    >
      <div className="grid gap-1.5">
        <label htmlFor={id} className="text-sm font-medium">
          {t('noteLabel')}
        </label>
        <textarea
          id={id}
          dir="auto"
          rows={4}
          maxLength={2000}
          className={controlClass()}
          value={note}
          aria-invalid={missing ? true : undefined}
          aria-describedby={missing ? `${id}-error` : undefined}
          onChange={(event) => setNote(event.target.value)}
        />
        {missing && (
          <p id={`${id}-error`} role="alert" className="text-urgent text-xs">
            {t('noteMissing')}
          </p>
        )}
      </div>
    </LazyDialog>
  )
}
