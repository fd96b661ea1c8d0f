'use client'
import './time-machine.css'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { EmptyState } from '@/components/newsroom/empty-state'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { ComparedVersions, Moments, Revision, MomentText as Text } from '@/lib/history/history'
import type { Locale } from '@/lib/i18n/locales'
import { ComparisonView } from './comparison-view'
import { minuteOf, placeOf } from './known-life'
import { MomentSlider } from './moment-slider'
import { MomentText } from './moment-text'
import { NameMoment } from './name-moment'
import { RevisionList } from './revision-list'
import type { TimeActions } from './types'
import { useActs } from './use-acts'
import { useFetched } from './use-fetched'
import { useLife } from './use-life'
import { whenWords } from './when-words'

type TimeMachineProps = {
  articleId: string
  locale: Locale
  uiLocale: Locale
  moments: Moments
  revisions: Revision[]
  /** Why this person may not change the text; null when they may. */
  whyReadOnly: string | null
  actions: TimeActions
}

/** An article's life to the minute: what it said, who wrote it, what changed between two moments, and the way back. */
export function TimeMachine(props: TimeMachineProps) {
  const { articleId, locale, uiLocale, whyReadOnly, actions } = props
  const t = useTranslations('editor.time')
  const { moments, revisions, names, earlier, loadEarlier, loadBackTo, look } = useLife(props)
  const newest = moments.at(-1)?.version ?? 0
  const [chosen, setChosen] = useState<{ version: number; newest: number } | null>(null)
  const [against, setAgainst] = useState<number | null>(null)
  const [asking, setAsking] = useState<{ what: 'restore' | 'name'; version: number } | null>(null)
  // Whoever has chosen nothing follows the text; a moment that was chosen stays, whatever is written meanwhile.
  const version = chosen?.version ?? newest
  const hasMoved = chosen !== null && newest > chosen.newest
  const choose = (to: number) => setChosen({ version: to, newest })
  const acts = useActs(articleId, actions, {
    onRestored: () => {
      setChosen(null)
      look()
    },
    onKept: look,
  })
  if (moments.length === 0) {
    return (
      <EmptyState
        title={t('emptyTitle')}
        text={t('emptyText')}
        link={{ href: `/newsroom/articles/${articleId}`, label: t('backToText') }}
      />
    )
  }
  const when = (at: number) => {
    const minute = minuteOf(at, { moments, revisions, earlier })
    return minute ? whenWords(minute, uiLocale) : ''
  }
  const slider = { moments, earlier, names, when, uiLocale }
  const mayPutBack = whyReadOnly === null
  const compareFrom = (from: number) => {
    void loadBackTo(from)
    setAgainst(from)
    if (from === version) setChosen(null)
  }
  return (
    <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
      <div className="grid min-w-0 content-start gap-5">
        <div className="bg-surface border-line sticky top-0 z-10 grid gap-3 border-b py-3">
          {earlier !== null && (
            <Button className="justify-self-start" onClick={loadEarlier}>
              {t('earlier')}
            </Button>
          )}
          {against !== null && (
            <MomentSlider {...slider} label={t('before')} version={against} onVersion={setAgainst} />
          )}
          <MomentSlider
            {...slider}
            label={against === null ? t('moment') : t('after')}
            version={version}
            onVersion={choose}
          />
          <div className="flex flex-wrap items-center gap-2">
            {against === null ? (
              <Button onClick={() => setAgainst(moments[Math.max(0, placeOf(moments, version) - 1)]?.version ?? 0)}>
                {t('compareTwo')}
              </Button>
            ) : (
              <Button onClick={() => setAgainst(null)}>{t('stopComparing')}</Button>
            )}
            {mayPutBack && version !== newest && against === null && (
              <Button
                tone="primary"
                aria-disabled={acts.pending}
                onClick={() => setAsking({ what: 'restore', version })}
              >
                {t('restoreAll')}
              </Button>
            )}
            {mayPutBack && against === null && (
              <Button onClick={() => setAsking({ what: 'name', version })}>{t('name')}</Button>
            )}
            {hasMoved && <Button onClick={() => setChosen(null)}>{t('toNewest')}</Button>}
            <p role="status" className="text-muted text-sm">
              {hasMoved && t('arrived')}
            </p>
          </div>
          {whyReadOnly !== null && <p className="text-muted text-sm">{whyReadOnly}</p>}
        </div>
        {against === null ? (
          <ShownMoment
            {...{ articleId, locale, uiLocale, version }}
            labelOf={(at) => t('textAt', { when: when(at) })}
            restoreOf={(at) => (mayPutBack && at !== newest ? (block) => acts.restoreBlock(at, block) : undefined)}
          />
        ) : (
          <ShownComparison
            {...{ articleId, locale, uiLocale }}
            from={against}
            to={version}
            labelOf={(from, to) => t('between', { before: when(from), after: when(to) })}
            restoreOf={(from) => (mayPutBack ? (block) => acts.restoreBlock(from, block) : undefined)}
          />
        )}
      </div>
      <aside aria-label={t('revisions')}>
        <h2 className="mb-2 text-base font-semibold">{t('revisions')}</h2>
        <RevisionList
          revisions={revisions}
          version={version}
          uiLocale={uiLocale}
          onVersion={(to) => {
            void loadBackTo(to)
            setAgainst(null)
            choose(to)
          }}
          onCompare={compareFrom}
        />
      </aside>
      {asking?.what === 'restore' && (
        <Dialog
          open
          onOpenChange={() => setAsking(null)}
          title={t('restoreTitle', { when: when(asking.version) })}
          description={t('restoreText')}
          size="sm"
          actions={
            <Button
              tone="primary"
              aria-disabled={acts.pending}
              onClick={() => {
                setAsking(null)
                acts.restoreVersion(asking.version)
              }}
            >
              {t('restoreAll')}
            </Button>
          }
        />
      )}
      {asking?.what === 'name' && (
        <NameMoment
          onClose={() => setAsking(null)}
          onName={async (name) => {
            if (await acts.name(asking.version, name)) setAsking(null)
          }}
        />
      )}
    </div>
  )
}

/** `labelOf`, `restoreOf`: of the versions that are shown, which on the way to others are not yet those that were chosen. */
type ShownProps = {
  articleId: string
  locale: Locale
  uiLocale: Locale
  restoreOf: (version: number) => ((block: number) => void) | undefined
}

function ShownMoment({
  articleId,
  version,
  labelOf,
  restoreOf,
  ...shown
}: ShownProps & { version: number; labelOf: (version: number) => string }) {
  const answer = useFetched<Text>(`/api/articles/${articleId}/history/text?version=${version}`)
  return (
    <Shown {...answer} isChosen={(text) => text.version === version}>
      {(text) => (
        <MomentText text={text} {...shown} label={labelOf(text.version)} onRestoreBlock={restoreOf(text.version)} />
      )}
    </Shown>
  )
}

function ShownComparison({
  articleId,
  from,
  to,
  labelOf,
  restoreOf,
  ...shown
}: ShownProps & { from: number; to: number; labelOf: (from: number, to: number) => string }) {
  const answer = useFetched<ComparedVersions>(`/api/articles/${articleId}/history/comparison?from=${from}&to=${to}`)
  return (
    <Shown {...answer} isChosen={(compared) => compared.from === from && compared.to === to}>
      {(compared) => (
        <ComparisonView
          comparison={compared}
          {...shown}
          label={labelOf(compared.from, compared.to)}
          onRestoreBlock={restoreOf(compared.from)}
        />
      )}
    </Shown>
  )
}

function Shown<Value>({
  value,
  failed,
  retry,
  isChosen,
  children,
}: {
  value: Value | null
  failed: boolean
  retry: () => void
  /** Not while another answer is on its way. */
  isChosen: (value: Value) => boolean
  children: (value: Value) => ReactNode
}) {
  const t = useTranslations('editor.time')
  if (failed) {
    return (
      <div role="alert" className="grid justify-items-start gap-3 text-sm">
        <p>{t('failed')}</p>
        <Button onClick={retry}>{t('retry')}</Button>
      </div>
    )
  }
  if (!value) return <p className="text-muted text-sm">{t('loading')}</p>
  return (
    <div aria-busy={!isChosen(value)} className="min-w-0 transition-opacity delay-150 aria-busy:opacity-60">
      {children(value)}
    </div>
  )
}
