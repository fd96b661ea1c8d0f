'use client'
import { Ellipsis, ShieldCheck, UserCheck, UserX } from 'lucide-react'
import { useState, useTransition } from 'react'
import { useTranslations } from 'use-intl'
import { Button, IconButton } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Menu, MenuItem } from '@/components/ui/menu'
import { useToast } from '@/components/ui/toast'
import type { Grant } from '@/lib/permissions/can'
import type { SectionChoice } from './grant-words'
import { GrantsDialog } from './grants-dialog'

type Answer = { ok: true } | { ok: false; message: string }

export type PersonActions = {
  changeGrants: (input: { id: string; grants: Grant[] }) => Promise<Answer>
  deactivate: (input: { id: string }) => Promise<Answer>
  reactivate: (input: { id: string }) => Promise<Answer>
}

/** What an admin may do with one person's account. */
export function PersonTools({
  person,
  active,
  isMe,
  sections,
  actions,
}: {
  person: { id: string; name: string; grants: Grant[] }
  active: boolean
  /** Nobody shuts out themselves by a slip: others have to. */
  isMe: boolean
  sections: SectionChoice[]
  actions: PersonActions
}) {
  const t = useTranslations('newsroom.people')
  const [open, setOpen] = useState<'grants' | 'deactivate' | null>(null)
  const { run, pending } = useAnswered(() => setOpen(null))
  const { id, name } = person
  return (
    <>
      <Menu
        align="end"
        label={t('toolsOf', { name })}
        trigger={
          <IconButton aria-busy={pending}>
            <Ellipsis className="size-5" aria-hidden />
          </IconButton>
        }
      >
        <MenuItem onClick={() => setOpen('grants')}>
          <ShieldCheck className="size-4" aria-hidden />
          {t('changeGrants')}
        </MenuItem>
        {!active && (
          <MenuItem onClick={() => run(() => actions.reactivate({ id }), t('reactivatedDone', { name }))}>
            <UserCheck className="size-4" aria-hidden />
            {t('reactivate')}
          </MenuItem>
        )}
        {active && !isMe && (
          <MenuItem className="text-urgent" onClick={() => setOpen('deactivate')}>
            <UserX className="size-4" aria-hidden />
            {t('deactivate')}
          </MenuItem>
        )}
      </Menu>
      {open === 'grants' && (
        <GrantsDialog
          person={person}
          sections={sections}
          pending={pending}
          onClose={() => setOpen(null)}
          onSave={(grants) => run(() => actions.changeGrants({ id, grants }), t('savedGrants', { name }))}
        />
      )}
      <Dialog
        open={open === 'deactivate'}
        onOpenChange={() => setOpen(null)}
        title={t('deactivateTitle', { name })}
        description={t('deactivateText')}
        actions={
          <Confirm
            pending={pending}
            onCancel={() => setOpen(null)}
            onConfirm={() => run(() => actions.deactivate({ id }), t('deactivatedDone', { name }))}
          />
        }
      />
    </>
  )
}

function Confirm({ pending, onCancel, onConfirm }: { pending: boolean; onCancel: () => void; onConfirm: () => void }) {
  const t = useTranslations('newsroom')
  return (
    <>
      <Button onClick={onCancel}>{t('shell.cancel')}</Button>
      <Button tone="danger" aria-disabled={pending} onClick={onConfirm}>
        {t('people.deactivate')}
      </Button>
    </>
  )
}

/** Runs an action once at a time: says `done` when it was, and why when it was refused. */
function useAnswered(onDone: () => void) {
  const t = useTranslations('newsroom.notices')
  const { say, warn } = useToast()
  const [pending, start] = useTransition()
  const run = (ask: () => Promise<Answer>, done: string) => {
    if (pending) return
    start(async () => {
      const answer = await ask().catch(() => ({ ok: false as const, message: t('failed') }))
      if (!answer.ok) return warn(answer.message)
      say(done)
      onDone()
    })
  }
  return { run, pending }
}
