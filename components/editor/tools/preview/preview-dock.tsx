'use client'
import { Check, Copy, ExternalLink } from 'lucide-react'
import { useCallback, useEffect, useId, useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { Button, buttonClass, IconButton } from '@/components/ui/button'
import { copyOut } from '@/components/ui/copy-out'
import { Choices, controlClass } from '@/components/ui/field'
import { localize } from '@/lib/i18n/localized'
import { type PreviewHours, previewHours } from '@/lib/previews/schema'
import { type ListedPreviewLink, useArticle } from '../../article-context'
import type { DockProps } from '../../dock/docks'

const moment = { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' } as const

/** The draft as its readers would see it, here and by a link for somebody outside. */
export function PreviewDock({ room: { session, uiLocale } }: DockProps) {
  const t = useTranslations('editor.tools.preview')
  const { article, whyNotShare } = useArticle()
  return (
    <div className="grid gap-6">
      <div className="grid justify-items-start gap-2">
        <a
          href={`/newsroom/articles/${article.id}/preview`}
          target="_blank"
          rel="noreferrer"
          className={buttonClass('primary')}
          data-autofocus=""
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return
            event.preventDefault()
            void openWhenSaved(event.currentTarget.href, session)
          }}
        >
          {t('open')}
          <ExternalLink className="size-4" aria-hidden />
        </a>
        <p className="text-muted text-xs">{t('openHint')}</p>
      </div>
      <section className="grid gap-3" aria-label={t('links')}>
        <h3 className="text-sm font-medium">{t('links')}</h3>
        {whyNotShare === null ? <Links uiLocale={uiLocale} /> : <p className="text-muted text-sm">{whyNotShare}</p>}
      </section>
    </div>
  )
}

/** A preview shows what is committed: the last words typed are waited for. The tab is opened at once, or it would be blocked. */
async function openWhenSaved(address: string, session: DockProps['room']['session']): Promise<void> {
  const tab = window.open('about:blank', '_blank')
  await session.settled(settleMs)
  if (tab) tab.location.replace(address)
  else window.location.assign(address)
}

const settleMs = 4_000

function Links({ uiLocale }: { uiLocale: DockProps['room']['uiLocale'] }) {
  const t = useTranslations('editor.tools.preview')
  const { article, actions } = useArticle()
  const [links, setLinks] = useState<ListedPreviewLink[] | null>(null)
  const [made, setMade] = useState<string | null>(null)
  const [hours, setHours] = useState<PreviewHours>(24)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const id = useId()
  const { id: articleId } = article
  const list = useCallback(async () => {
    const answer = await actions.listPreviewLinks({ articleId }).catch(() => null)
    if (answer?.ok) setLinks(answer.value)
    else setTrouble(answer?.message ?? t('failed'))
  }, [actions, articleId, t])
  useEffect(() => void list(), [list])

  const act = async (work: () => Promise<{ ok: true } | { ok: false; message: string }>) => {
    setBusy(true)
    setTrouble(null)
    const answer = await work().catch(() => ({ ok: false, message: t('failed') }) as const)
    if (!answer.ok) setTrouble(answer.message)
    await list()
    setBusy(false)
  }
  const create = () =>
    act(async () => {
      const answer = await actions.createPreviewLink({ articleId, hours })
      if (answer.ok) setMade(window.location.origin + answer.value.path)
      return answer
    })
  return (
    <>
      <p className="text-muted text-xs">{t('linksHint')}</p>
      <div className="flex flex-wrap items-end gap-2">
        <label htmlFor={id} className="grid gap-1 text-xs">
          {t('lasts')}
          <Choices id={id} value={hours} onChange={(event) => setHours(Number(event.target.value) as PreviewHours)}>
            {previewHours.map((one) => (
              <option key={one} value={one}>
                {t(`hours.${one}`)}
              </option>
            ))}
          </Choices>
        </label>
        <Button disabled={busy} onClick={() => void create()}>
          {t('create')}
        </Button>
      </div>
      {made && <MadeLink key={made} address={made} />}
      {trouble && (
        <p role="alert" className="text-urgent text-sm">
          {trouble}
        </p>
      )}
      {links?.length === 0 && <p className="text-muted text-sm">{t('none')}</p>}
      {links && links.length > 0 && (
        <ul className="border-line grid border-t">
          {links.map((link) => (
            <LinkLine
              key={link.id}
              link={link}
              by={link.createdBy && localize(link.createdBy.name, uiLocale)}
              revoke={() => act(() => actions.revokePreviewLink({ id: link.id }))}
            />
          ))}
        </ul>
      )}
    </>
  )
}

/** The address is told once: only its hash is kept. */
function MadeLink({ address }: { address: string }) {
  const t = useTranslations('editor.tools.preview')
  const [copied, setCopied] = useState<boolean | null>(null)
  return (
    <div className="grid gap-1.5">
      <div className="flex items-center gap-1">
        <input
          readOnly
          dir="ltr"
          aria-label={t('address')}
          className={controlClass('text-xs')}
          value={address}
          onFocus={(event) => event.target.select()}
        />
        <IconButton
          aria-label={t('copy')}
          title={t('copy')}
          onClick={() => void copyOut({ text: address }).then(setCopied)}
        >
          {copied ? <Check className="size-4" aria-hidden /> : <Copy className="size-4" aria-hidden />}
        </IconButton>
      </div>
      <p role="status" className="text-muted text-xs">
        {t(copied === null ? 'once' : copied ? 'copied' : 'notCopied')}
      </p>
    </div>
  )
}

function LinkLine({ link, by, revoke }: { link: ListedPreviewLink; by: string | null; revoke: () => Promise<void> }) {
  const t = useTranslations('editor.tools.preview')
  const format = useFormatter()
  const when = format.dateTime(
    new Date(link.state === 'revoked' && link.revokedAt ? link.revokedAt : link.expiresAt),
    moment,
  )
  return (
    <li className="border-line flex items-center gap-2 border-b py-2 text-sm">
      <div className="grid flex-1">
        <span className={link.state === 'open' ? '' : 'text-muted'}>{t(`states.${link.state}`, { when })}</span>
        {by && <bdi className="text-muted text-xs">{by}</bdi>}
      </div>
      {(link.state === 'open' || link.state === 'lapsed') && (
        <Button tone="plain" className="text-xs" aria-label={t('revokeOne', { when })} onClick={() => void revoke()}>
          {t('revoke')}
        </Button>
      )}
    </li>
  )
}
