'use client'
import { TriangleAlert } from 'lucide-react'
import { useState, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { Button, buttonClass } from '@/components/ui/button'
import { LazyDialog } from '@/components/ui/lazy-dialog'
import { useLosable } from '@/components/ui/use-losable'
import type { Opening } from './collab/opening'
import { discard } from './collab/outbox'
import type { SaveStatus } from './collab/save-state'
import type { SaveStore } from './collab/save-store'
import type { Session } from './collab/session'

/**
 * What stands in the way of saving until a person does something, what became of the text, and what helps. A lost network
 * is not among it while this device keeps the text: that passes, and a notice that pushes the text away while somebody
 * types would be worse.
 */
export function SaveTrouble({
  saving,
  session,
  opening,
}: {
  saving: SaveStore
  session: Session | null
  opening: Opening | null
}) {
  // Nothing to draw while all is well: the states of that change with every key.
  const trouble = useSyncExternalStore(saving.subscribe, () => troubleIn(saving.status()))
  useLosable(() => (session?.safe() === false ? 'text' : null))
  return trouble && <TroubleNotice status={trouble} session={session} opening={opening} />
}

type Trouble = Extract<SaveStatus, { text: unknown }>

function troubleIn(status: SaveStatus): Trouble | null {
  return 'text' in status && !(status.kind === 'offline' && status.text === 'kept') ? status : null
}

/** The words of a trouble, and the ways out of it. */
export function TroubleNotice({
  status,
  session,
  opening,
}: {
  status: Trouble
  session: Session | null
  opening: Opening | null
}) {
  const t = useTranslations('editor.trouble')
  const { kind } = status
  return (
    <div
      role="alert"
      className="border-urgent bg-sunken flex w-full flex-wrap items-center gap-3 rounded-md border-s-4 p-3 text-sm"
    >
      <TriangleAlert className="text-urgent size-5 shrink-0" aria-hidden />
      <p className="min-w-48 flex-1">{t(troubleWords(status))}</p>
      <div className="flex flex-wrap gap-3 empty:hidden">
        {kind === 'reload' && (
          <Button tone="primary" onClick={() => location.reload()}>
            {t('reloadNow')}
          </Button>
        )}
        {(kind === 'session_ended' || kind === 'other_person') && (
          <a
            href={`/sign-in?from=${encodeURIComponent(location.pathname)}${kind === 'other_person' ? '&as=another' : ''}`}
            target="_blank"
            rel="noreferrer"
            className={buttonClass('primary')}
          >
            {t('signIn')}
          </a>
        )}
        {kind !== 'reload' && session && <Button onClick={() => session.retry()}>{t('retry')}</Button>}
        {kind === 'not_saved' && session && opening && <GiveUp session={session} opening={opening} />}
      </div>
    </div>
  )
}

/** The key of its words, written out so that each is known to exist. */
function troubleWords(status: Extract<SaveStatus, { text: unknown }>) {
  return status.kind === 'reload' || status.kind === 'session_ended' || status.kind === 'other_person'
    ? (`${status.kind}.${status.text}` as const)
    : (`${status.kind}.${status.text}` as const)
}

/** Goes back to what the server has. The only place where typed text is thrown away, and it asks. */
function GiveUp({ session, opening }: { session: Session; opening: Opening }) {
  const t = useTranslations('editor.trouble')
  const [asking, setAsking] = useState(false)
  const giveUp = () => {
    session.abandon()
    discard(localStorage, opening)
    location.reload()
  }
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('giveUp')}</Button>
      {asking && (
        <LazyDialog
          open
          onOpenChange={() => setAsking(false)}
          title={t('giveUpTitle')}
          description={t('giveUpText')}
          size="sm"
          actions={
            <Button tone="danger" onClick={giveUp}>
              {t('giveUp')}
            </Button>
          }
        />
      )}
    </>
  )
}
