'use client'
import { LoaderCircle, Sparkles } from 'lucide-react'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import type { DockProps } from '../dock/docks'
import { FindingGroup } from './finding-group'
import { countsOf, groupsOf } from './groups'
import { styleCheckOf } from './style-check'
import { isSafe } from './style-fixes'
import { WishBox } from './wish-box'

/** Check style: what is not as the house writes, by rule, with what would put it right. Live while it is open. */
export function StyleDock({ room }: DockProps) {
  const t = useTranslations('editor.style')
  const { editor, mayWrite } = room
  const check = styleCheckOf(editor)
  const { state, found, lists, spelling, picked } = useSyncExternalStore(check.subscribe, check.current)
  useEffect(() => check.hold(), [check])
  const groups = useMemo(() => groupsOf(found), [found])
  const safe = useMemo(() => found.filter(isSafe), [found])
  if (state === 'failed')
    return (
      <div role="alert" className="grid justify-items-start gap-3 text-sm">
        <p>{t('failed')}</p>
        <Button onClick={() => void check.start()}>{t('retry')}</Button>
      </div>
    )
  return (
    <div className="grid gap-4 text-sm">
      <Summary checking={state === 'checking'} counts={countsOf(found)} />
      {mayWrite && safe.length > 0 && (
        <Button tone="primary" onClick={() => check.fixAll(safe)}>
          <Sparkles className="size-4" aria-hidden />
          {t('fixAllSafe', { count: safe.length })}
        </Button>
      )}
      {groups.map((group) => (
        <FindingGroup
          key={group.key}
          group={group}
          lists={lists}
          locale={room.locale}
          uiLocale={room.uiLocale}
          mayWrite={mayWrite}
          picked={picked}
          check={check}
        />
      ))}
      <div className="border-line grid gap-3 border-t pt-3">
        <WishBox
          wish="spelling"
          label={t('spelling')}
          hint={<span aria-live="polite">{t(`spellingHint.${spelling}`)}</span>}
          onChange={(wanted) => (wanted ? void check.spell() : check.unspell())}
        />
        <WishBox wish="keep" label={t('keep')} hint={t('keepHint')} />
      </div>
    </div>
  )
}

/** How much there is, said once after each pause and only when it changed. */
function Summary({ checking, counts }: { checking: boolean; counts: ReturnType<typeof countsOf> }) {
  const t = useTranslations('editor.style')
  const parts = (['error', 'warning', 'hint'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => t(`counts.${severity}`, { count: counts[severity] }))
  return (
    <p role="status" className="flex min-h-6 items-center gap-2 font-medium">
      {checking && <LoaderCircle className="size-4 motion-safe:animate-spin" aria-hidden />}
      {checking ? t('checking') : parts.length > 0 ? parts.join(t('separator')) : t('nothing')}
    </p>
  )
}
