'use client'
import './time-machine.css'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { EmptyState } from '@/components/newsroom/empty-state'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { Comparison } from '@/lib/history/compare'
import type { Moments, Revision, MomentText as Text } from '@/lib/history/history'
import type { Locale } from '@/lib/i18n/locales'
import { ComparisonView } from './comparison-view'
import { MomentSlider, placeOf } from './moment-slider'
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
  const { moments, revisions, names, earlier, loadEarlier, look } = useLife(props)
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
  const when = (at: number) => whenWords(moments[placeOf(moments, at)]?.minute ?? '', uiLocale)
  const slider = { moments, names, uiLocale }
  const mayPutBack = whyReadOnly === null
  const compareFrom = (from: number) => {
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
            label={t('textAt', { when: when(version) })}
            onRestoreBlock={mayPutBack && version !== newest ? (block) => acts.restoreBlock(version, block) : undefined}
          />
        ) : (
          <ShownComparison
            {...{ articleId, locale, uiLocale }}
            from={against}
            to={version}
            label={t('between', { before: when(against), after: when(version) })}
            onRestoreBlock={mayPutBack ? (block) => acts.restoreBlock(against, block) : undefined}
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

type ShownProps = {
  articleId: string
  locale: Locale
  uiLocale: Locale
  label: string
  onRestoreBlock: ((block: number) => void) | undefined
}

function ShownMoment({ articleId, version, ...shown }: ShownProps & { version: number }) {
  const answer = useFetched<Text>(`/api/articles/${articleId}/history/text?version=${version}`)
  return <Shown {...answer}>{(text) => <MomentText text={text} {...shown} />}</Shown>
}

function ShownComparison({ articleId, from, to, ...shown }: ShownProps & { from: number; to: number }) {
  const answer = useFetched<Comparison>(`/api/articles/${articleId}/history/comparison?from=${from}&to=${to}`)
  return <Shown {...answer}>{(comparison) => <ComparisonView comparison={comparison} {...shown} />}</Shown>
}

function Shown<Value>({
  value,
  failed,
  retry,
  children,
}: {
  value: Value | null
  failed: boolean
  retry: () => void
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
  return value ? children(value) : <p className="text-muted text-sm">{t('loading')}</p>
}
